package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.search.suggestion.Suggestions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Completes what is being typed. */
@RestController
@Tag(name = "suggest", description = "How words may go on")
class SuggestController {

    static final String PATH = "/api/v1/suggest";

    /** Nothing here runs out by the second; who types the same again within a minute need not ask. */
    private static final CacheControl CACHE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Suggestions suggestions;
    private final SuggestAnswer answer;
    private final ApiLanguages languages;

    SuggestController(Suggestions suggestions, SuggestAnswer answer, ApiLanguages languages) {
        this.suggestions = suggestions;
        this.answer = answer;
        this.languages = languages;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "suggest", summary = "Suggest trades, materials, certifications, firms and places")
    ResponseEntity<SuggestResponse> suggest(
            @Parameter(hidden = true) @RequestParam(name = "q", defaultValue = "") String typed,
            @Parameter(hidden = true) HttpServletRequest request) {
        Words words = languages.of(request);
        return ResponseEntity.ok()
                .cacheControl(CACHE)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language().locale().getLanguage())
                .body(answer.of(suggestions.of(typed, words.language()), words));
    }
}
