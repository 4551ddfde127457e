package fr.productionfrance.annuaire.access;

import java.util.Optional;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where visitors reach the directory, for those who print it into a page or a letter. */
@Component
public class PublicUrl {

    private final String url;
    private volatile String here = "http://localhost:8080";

    PublicUrl(AccessSettings settings) {
        this.url = settings.publicUrl();
    }

    @EventListener
    void listen(WebServerInitializedEvent event) {
        here = "http://localhost:" + event.getWebServer().getPort();
    }

    /** Without a slash at its end; absent where the setting is empty. */
    public Optional<String> get() {
        return url.isBlank() ? Optional.empty() : Optional.of(url.strip().replaceFirst("/+$", ""));
    }

    /**
     * The same for a letter, which always needs one: this machine's own where the setting is empty. Never what a request claims to have
     * come by, or a forged one would have us mail keys that lead elsewhere.
     */
    public String forLetters() {
        return get().orElse(here);
    }
}
