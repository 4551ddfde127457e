package fr.productionfrance.annuaire.fiche.letters;

import fr.productionfrance.annuaire.access.PublicUrl;
import java.net.URI;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where links in letters lead: below the public address, and without one to this machine, which is what a trial run needs. */
@Component
public class LetterAddresses {

    private final PublicUrl publicUrl;
    private volatile String here = "http://localhost:8080";

    LetterAddresses(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    @EventListener
    void listen(WebServerInitializedEvent event) {
        here = "http://localhost:" + event.getWebServer().getPort();
    }

    /**
     * The whole address of a page.
     *
     * @param path below the application's root, without a slash at its start
     */
    public URI of(String path) {
        return URI.create(publicUrl.get().orElse(here) + "/" + path);
    }
}
