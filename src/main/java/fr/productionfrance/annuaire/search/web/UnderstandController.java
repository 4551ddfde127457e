package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.StateParameter;
import fr.productionfrance.annuaire.search.asking.InWords;
import fr.productionfrance.annuaire.search.asking.SearchInWords;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says what the page would read of words in its box, as parameters of the search. */
@RestController
@Tag(name = "understand", description = "What a text asks for")
class UnderstandController {

    static final String PATH = "/api/v1/understand";

    private final SearchInWords inWords;
    private final UnderstandAnswer answer;
    private final ApiLanguages languages;

    UnderstandController(SearchInWords inWords, UnderstandAnswer answer, ApiLanguages languages) {
        this.inWords = inWords;
        this.answer = answer;
        this.languages = languages;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "understand", summary = "Read a text as a search")
    ResponseEntity<UnderstandResponse> understand(
            @Parameter(hidden = true) @RequestParam(name = "q", defaultValue = "") String text,
            @Parameter(hidden = true) HttpServletRequest request) {
        Words words = languages.of(request);
        boolean asked = request.getParameter(StateParameter.LANGUAGE.parameter()) != null;
        SearchState start = SearchState.START.withLanguage(asked ? words.language() : null);
        InWords read = inWords.read(text, words.language(), start);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language().locale().getLanguage())
                .body(answer.of(read, words));
    }
}
