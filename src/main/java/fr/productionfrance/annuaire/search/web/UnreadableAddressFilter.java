package fr.productionfrance.annuaire.search.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers addresses whose parameters cannot even be decoded ({@code %zz}), or are more than the server takes, as the asker's
 * mistake. Tomcat throws on the first look at any parameter, wherever that is, and it would end as a failure of ours.
 */
final class UnreadableAddressFilter extends OncePerRequestFilter {

    private final JsonMapper json;

    UnreadableAddressFilter(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Parameters of a body are for its reader: looking for them here would use it up.
        if (request.getQueryString() == null || !request.getMethod().equals("GET") || isReadable(request)) {
            chain.doFilter(request, response);
        } else if (!isApi(request)) {
            // A person sees the site's own page of an error.
            response.sendError(HttpStatus.BAD_REQUEST.value());
        } else {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream()
                    .write(json.writeValueAsBytes(ApiProblem.of(
                            HttpStatus.BAD_REQUEST, "The parameters of this address cannot be decoded.")));
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private static boolean isReadable(HttpServletRequest request) {
        try {
            return request.getParameterMap() != null;
        } catch (IllegalStateException _) {
            return false;
        }
    }
}
