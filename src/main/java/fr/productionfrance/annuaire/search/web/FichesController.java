package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.ParameterProblem;
import fr.productionfrance.annuaire.search.ProblemText;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.SearchReading;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.StateParameter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public API: the search under the page's own parameters, and single fiches. */
@RestController
@RequestMapping(path = FichesController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "fiches", description = "What the firms of the cluster can make")
class FichesController {

    static final String PATH = "/api/v1/fiches";

    /** Kept anywhere, but asked again each time: a capacity that ran out is unknown from that second on. */
    private static final CacheControl CACHE = CacheControl.noCache().cachePublic();

    private final FicheSearch search;
    private final SearchParameters parameters;
    private final FacetsOnDisplay facets;
    private final ApiLanguages languages;
    private final RelaxationsAnswer relaxations;

    FichesController(FicheSearch search, SearchParameters parameters, FacetsOnDisplay facets, ApiLanguages languages) {
        this.search = search;
        this.parameters = parameters;
        this.facets = facets;
        this.languages = languages;
        this.relaxations = new RelaxationsAnswer(search, parameters);
    }

    @GetMapping
    @Operation(operationId = "searchFiches", summary = "Search fiches")
    ResponseEntity<SearchResponse> search(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked,
            @Parameter(hidden = true) HttpServletRequest request) {
        boolean relaxed = RelaxationsAnswer.isAskedFor(asked);
        SearchReading reading = parameters.read(asked);
        Words words = languages.of(request);
        List<String> notices = noticesOf(reading, words);
        SearchState state = reading.state();
        FacetRequest onDisplay = facets.of(state);
        FicheSearch.Answer answer = search.answer(state.criteria(), state.page(), onDisplay);
        ResponseEntity.BodyBuilder response = answered(words);
        String next = answer.page().next();
        if (next != null) {
            SearchState following = state.withPage(state.page().after(next));
            response.header(
                    HttpHeaders.LINK,
                    "<" + request.getContextPath() + PATH + "?" + parameters.query(following) + ">; rel=\"next\"");
        }
        boolean degraded = answer.page().byNameOnly();
        if (degraded) {
            response.cacheControl(CacheControl.noStore());
        }
        return response.body(new SearchResponse(
                answer.page().confirmed(),
                answer.page().toConfirm(),
                answer.page().hits().stream()
                        .map(hit -> HitAnswer.of(hit, words))
                        .toList(),
                degraded
                        ? List.of()
                        : new FacetAnswer(parameters, state.criteria(), onDisplay, answer.facets(), words).all(),
                next,
                degraded,
                relaxed ? relaxations.of(answer.page(), state, words) : null,
                degraded ? withLimit(notices, words) : notices));
    }

    @GetMapping("/{slug}")
    @Operation(operationId = "readFiche", summary = "Read one fiche")
    ResponseEntity<FicheResponse> fiche(
            @PathVariable String slug,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked,
            @Parameter(hidden = true) HttpServletRequest request) {
        String lang = StateParameter.LANGUAGE.parameter();
        Words words = languages.of(request);
        noticesOf(parameters.read(Map.of(lang, asked.getOrDefault(lang, List.of()))), words);
        return search.fiche(slug)
                .map(fiche -> answered(words).body(FicheAnswer.of(fiche, words)))
                .orElseGet(() -> moved(slug, request));
    }

    /** To the fiche that a withdrawn one has become part of; the same question is then asked there. */
    private ResponseEntity<FicheResponse> moved(String slug, HttpServletRequest request) {
        String into = search.successor(slug).orElseThrow(() -> new NoSuchFicheException(search.isWithdrawn(slug)));
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .cacheControl(CACHE)
                .header(HttpHeaders.LOCATION, request.getContextPath() + PATH + "/" + into + query)
                .build();
    }

    private static List<String> noticesOf(SearchReading reading, Words words) {
        if (!reading.problems().stream().allMatch(ParameterProblem::isHarmless)) {
            throw new IllegalParametersException(reading.problems());
        }
        return reading.problems().stream()
                .map(problem -> ProblemText.what(problem, words.language()))
                .toList();
    }

    private static List<String> withLimit(List<String> notices, Words words) {
        return Stream.concat(Stream.of(words.message("notice.limited")), notices.stream())
                .toList();
    }

    private static ResponseEntity.BodyBuilder answered(Words words) {
        return ResponseEntity.ok()
                .cacheControl(CACHE)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language().locale().getLanguage());
    }
}
