package fr.productionfrance.annuaire.access;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where visitors reach the directory, for those who print it into a page or a letter. */
@Component
public final class PublicUrl {

    private final String url;

    PublicUrl(AccessSettings settings) {
        this.url = settings.publicUrl();
    }

    /** Without a slash at its end; absent where the setting is empty. */
    public Optional<String> get() {
        return url.isBlank() ? Optional.empty() : Optional.of(url.strip().replaceFirst("/+$", ""));
    }
}
