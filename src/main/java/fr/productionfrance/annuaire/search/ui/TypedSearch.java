package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.ParameterProblem;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.SearchReading;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.StateParameter;
import fr.productionfrance.annuaire.search.asking.SearchInWords;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Where the form of the search without scripts leads: its words are read as those of the box with scripts are, and the reader is
 * sent on to the address of what they ask.
 */
@RestController
final class TypedSearch {

    static final String PATH = "/chercher";

    private final FicheSearch search;
    private final SearchParameters parameters;
    private final SearchInWords inWords;

    TypedSearch(FicheSearch search, SearchParameters parameters, SearchInWords inWords) {
        this.search = search;
        this.parameters = parameters;
        this.inWords = inWords;
    }

    @GetMapping(PATH)
    ResponseEntity<Void> read(
            @RequestParam MultiValueMap<String, String> asked, Locale locale, HttpServletRequest request) {
        SearchReading reading = parameters.read(asked);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getContextPath() + "/")
                .query(parameters.query(inWords(reading.state(), locale)));
        mistaken(reading)
                .forEach(name -> asked.getOrDefault(name, List.of())
                        .forEach(value -> address.queryParam(encoded(name), encoded(value))));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noCache())
                .location(URI.create(address.build(true).toUriString()))
                .build();
    }

    private SearchState inWords(SearchState state, Locale locale) {
        String typed = state.criteria().text();
        if (typed.isBlank()) {
            return state;
        }
        SearchState bare = state.withCriteria(state.criteria().withText(""));
        return new WordReader(inWords, search, Language.of(locale)).apply(typed, bare);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /** They go on as they came, so that the page can say what is wrong with them; of the words, what is left is searched for. */
    private static List<String> mistaken(SearchReading reading) {
        return reading.problems().stream()
                .map(ParameterProblem::parameter)
                .filter(name -> !name.equals(StateParameter.TEXT.parameter()))
                .distinct()
                .toList();
    }
}
