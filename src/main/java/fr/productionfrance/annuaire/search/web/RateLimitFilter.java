package fr.productionfrance.annuaire.search.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Lets each client ask only as often as the settings say, before anything dear is done. */
class RateLimitFilter extends OncePerRequestFilter {

    private final ClientLimits limits;
    private final ApiLanguages languages;
    private final JsonMapper json;

    RateLimitFilter(ClientLimits limits, ApiLanguages languages, JsonMapper json) {
        this.limits = limits;
        this.languages = languages;
        this.json = json;
    }

    /** Leaves alone what has a limit of its own instead. */
    static RateLimitFilter elsewhere(ClientLimits limits, ApiLanguages languages, JsonMapper json) {
        return new RateLimitFilter(limits, languages, json) {
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return request.getServletPath().equals(SuggestController.PATH);
            }
        };
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = limits.take(ClientAddress.of(request.getRemoteAddr()));
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, wait.plusMillis(999).toSeconds());
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, long seconds) throws IOException {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        Words words = languages.of(request);
        response.getOutputStream()
                .write(json.writeValueAsBytes(
                        ApiProblem.of(HttpStatus.TOO_MANY_REQUESTS, words.message("error.tooMany", seconds))));
    }
}
