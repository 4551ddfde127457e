package fr.productionfrance.annuaire.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The plain page of an error: it needs no script, no session and nothing of the application around it. */
@Component
class ErrorPage {

    private static final String CSP = "Content-Security-Policy";
    private static final String SNIFFING = "X-Content-Type-Options";
    private static final String POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final BrandSettings brand;
    private final MessageSource messages;
    private final String page;

    ErrorPage(BrandSettings brand, MessageSource messages) throws IOException {
        this.brand = brand;
        this.messages = messages;
        this.page = new ClassPathResource("shell/error.html").getContentAsString(StandardCharsets.UTF_8);
    }

    /** What is refused before the security filters gets none of their headers; theirs stay as they are. */
    static void protect(HttpServletResponse response) {
        if (response.getHeader(CSP) == null) {
            response.setHeader(CSP, POLICY);
        }
        if (response.getHeader(SNIFFING) == null) {
            response.setHeader(SNIFFING, "nosniff");
        }
    }

    /** @param root where the application stands, without a slash at its end */
    String html(HttpStatus status, String text, String root, Locale locale) {
        return page.replace("{lang}", locale.getLanguage())
                .replace("{root}", escaped(root))
                .replace("{accent}", brand.accent())
                .replace("{accentDark}", brand.accentDark())
                .replace("{brand}", escaped(brand.name()))
                .replace("{title}", escaped(message(key(status) + ".title", locale)))
                .replace("{home}", escaped(message("error.home", locale)))
                .replace("{text}", escaped(text));
    }

    /** @param failure the number that it has in the log, where there is one */
    String text(HttpStatus status, String failure, Locale locale) {
        return message(key(status) + ".text", locale, failure);
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
}
