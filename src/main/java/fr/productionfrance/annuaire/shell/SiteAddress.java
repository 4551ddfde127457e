package fr.productionfrance.annuaire.shell;

import fr.productionfrance.annuaire.access.PublicUrl;
import fr.productionfrance.annuaire.design.PublicRoot;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The addresses that pages are known by elsewhere: below the public URL, else below what the visitor came by. */
@Component
final class SiteAddress implements PublicRoot {

    /** The language in an address, as the search's own parameters name it. */
    static final String LANGUAGE = "lang";

    private final PublicUrl publicUrl;

    SiteAddress(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public String of(HttpServletRequest request) {
        return publicUrl
                        .get()
                        .orElseGet(() -> ServletUriComponentsBuilder.fromContextPath(request)
                                .replaceQuery(null)
                                .build()
                                .toUriString())
                + "/";
    }

    /** An address that names its language, whichever it is. */
    static String named(Locale language, String address) {
        return address + (address.contains("?") ? "&" : "?") + LANGUAGE + "=" + language.getLanguage();
    }
}
