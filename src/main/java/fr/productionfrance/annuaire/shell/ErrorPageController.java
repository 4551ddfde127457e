package fr.productionfrance.annuaire.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Errors outside of Vaadin's pages: plain HTML that needs no script, and problem details (RFC 9457) for the API. */
@RestController
class ErrorPageController implements ErrorController {

    private final BrandSettings brand;
    private final MessageSource messages;
    private final String page;

    ErrorPageController(BrandSettings brand, MessageSource messages) throws IOException {
        this.brand = brand;
        this.messages = messages;
        this.page = new ClassPathResource("shell/error.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @RequestMapping("/error")
    ResponseEntity<?> error(HttpServletRequest request, Locale locale) {
        HttpStatus status = statusOf(request);
        String text = textOf(status, request, locale);
        var answer = ResponseEntity.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (isApi(request)) {
            return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemDetail.forStatusAndDetail(status, text));
        }
        return answer.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(html(status, text, request, locale));
    }

    private String html(HttpStatus status, String text, HttpServletRequest request, Locale locale) {
        return page.replace("{lang}", locale.getLanguage())
                .replace("{root}", escaped(request.getContextPath()))
                .replace("{accent}", brand.accent())
                .replace("{accentDark}", brand.accentDark())
                .replace("{brand}", escaped(brand.name()))
                .replace("{title}", escaped(message(key(status) + ".title", locale)))
                .replace("{home}", escaped(message("error.home", locale)))
                .replace("{text}", escaped(text));
    }

    private String textOf(HttpStatus status, HttpServletRequest request, Locale locale) {
        if (!status.is5xxServerError()) {
            return message(key(status) + ".text", locale);
        }
        Throwable failure = Optional.ofNullable((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
                .orElseGet(() -> new IllegalStateException("Answered " + status.value() + " without an exception"));
        return message("error.500.text", locale, ErrorReport.of(failure).id());
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private String message(String key, Locale locale, Object... params) {
        return messages.getMessage(key, params, locale);
    }

    private static String key(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN, UNAUTHORIZED -> "error.403";
            case NOT_FOUND -> "error.404";
            default -> status.is5xxServerError() ? "error.500" : "error.400";
        };
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
