package fr.productionfrance.annuaire.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Errors outside of Vaadin's pages: plain HTML that needs no script, and problem details (RFC 9457) for the API. */
@RestController
class ErrorPageController implements ErrorController {

    private final ErrorPage page;

    ErrorPageController(ErrorPage page) {
        this.page = page;
    }

    @RequestMapping("/error")
    ResponseEntity<?> error(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        ErrorPage.protect(response);
        HttpStatus status = statusOf(request);
        String text = textOf(status, request, locale);
        var answer = ResponseEntity.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (isApi(request)) {
            return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemDetail.forStatusAndDetail(status, text));
        }
        return answer.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page.html(status, text, request.getContextPath(), locale));
    }

    private String textOf(HttpStatus status, HttpServletRequest request, Locale locale) {
        if (!status.is5xxServerError()) {
            return page.text(status, "", locale);
        }
        Throwable failure = Optional.ofNullable((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
                .orElseGet(() -> new IllegalStateException("Answered " + status.value() + " without an exception"));
        return page.text(status, ErrorReport.of(failure).id(), locale);
    }

    /** Someone who asks for this address itself, with no error behind it, asks for a page that does not exist. */
    private static HttpStatus statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                && uri.startsWith(request.getContextPath() + "/api/");
    }
}
