package fr.productionfrance.annuaire.fiche.letters;

import fr.productionfrance.annuaire.access.PublicUrl;
import java.net.URI;
import org.springframework.stereotype.Component;

/** Where links in letters lead. */
@Component
public class LetterAddresses {

    private final PublicUrl publicUrl;

    LetterAddresses(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    /**
     * The whole address of a page.
     *
     * @param path below the application's root, without a slash at its start
     */
    public URI of(String path) {
        return URI.create(publicUrl.forLetters() + "/" + path);
    }
}
