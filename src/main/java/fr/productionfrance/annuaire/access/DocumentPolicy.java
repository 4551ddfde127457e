package fr.productionfrance.annuaire.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The content security policy of Vaadin's documents. Inline scripts run only with this answer's nonce; 'unsafe-eval' stays,
 * since Flow before 25.4 makes functions from what the server sends, and 'unsafe-inline' for styles, since components set
 * style attributes.
 */
@Component
class DocumentPolicy implements VaadinServiceInitListener {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 18;

    private static final Pattern ORIGIN = Pattern.compile("^https?://[\\w.:-]+");

    private final String imageSources;

    DocumentPolicy(AccessSettings settings) {
        this.imageSources = imageSources(settings);
    }

    static String imageSources(AccessSettings settings) {
        return Stream.concat(
                        Stream.of("'self'", "data:"),
                        settings.imageSources().stream()
                                .flatMap(DocumentPolicy::origin)
                                .distinct())
                .collect(Collectors.joining(" "));
    }

    /** Of a whole address its origin; nothing of one below our own, or of none. */
    private static Stream<String> origin(String source) {
        return ORIGIN.matcher(source.strip()).results().map(MatchResult::group);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::protect);
    }

    private void protect(IndexHtmlResponse response) {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        response.getDocument().getElementsByTag("script").attr("nonce", nonce);
        response.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
    }

    private String policy(String nonce) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self' 'unsafe-eval' 'nonce-" + nonce + "'",
                "style-src 'self' 'unsafe-inline'",
                "img-src " + imageSources,
                "font-src 'self' data:",
                "connect-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }
}
