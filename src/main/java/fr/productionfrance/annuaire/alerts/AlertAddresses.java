package fr.productionfrance.annuaire.alerts;

import fr.productionfrance.annuaire.access.PublicUrl;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The links in letters. They begin with the setting and never with what a request says of itself: whoever asks for a letter to
 * somebody else could name a site of his own.
 */
@Component
public class AlertAddresses {

    /** Where the form is, and below it the pages that letters lead to. */
    public static final String FORM = "alerte";

    public static final String CONFIRM = FORM + "/confirmer";
    public static final String END = FORM + "/arreter";
    public static final String SECRET = "jeton";

    private static final Logger LOG = LoggerFactory.getLogger(AlertAddresses.class);

    private final PublicUrl publicUrl;

    private String here = "http://localhost:8080";

    AlertAddresses(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    @EventListener
    void listen(WebServerInitializedEvent event) {
        here = "http://localhost:" + event.getWebServer().getPort();
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        if (publicUrl.get().isEmpty()) {
            LOG.warn(
                    "Links in letters about searches lead to {}, until ANNUAIRE_PUBLIC_URL says where visitors are",
                    here);
        }
    }

    String root() {
        return publicUrl.get().orElse(here) + "/";
    }

    String search(String query) {
        return root() + "?" + query;
    }

    String confirm(Secret secret) {
        return link(CONFIRM, secret);
    }

    URI end(Secret secret) {
        return URI.create(link(END, secret));
    }

    private String link(String path, Secret secret) {
        return root() + path + "?" + SECRET + "=" + secret.value();
    }
}
