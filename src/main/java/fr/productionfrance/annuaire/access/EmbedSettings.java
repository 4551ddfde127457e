package fr.productionfrance.annuaire.access;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which sites may show the search within their own pages.
 *
 * @param origins such as {@code https://www.mecaloire.fr}, each in full; none is the default, and then no site may
 */
@ConfigurationProperties("annuaire.embed")
public record EmbedSettings(@DefaultValue List<String> origins) {

    /**
     * As browsers write an origin, so that it can be compared letter by letter and stand in a header: no path, no wildcard, no
     * port that goes without saying. Without TLS only what runs on the same machine.
     */
    private static final Pattern ORIGIN = Pattern.compile("https://[a-z0-9-]+(?:\\.[a-z0-9-]+)*(?::(?!443$)\\d{1,5})?"
            + "|http://(?:localhost|127\\.0\\.0\\.1)(?::(?!80$)\\d{1,5})?");

    public EmbedSettings {
        origins = List.copyOf(origins);
        for (String origin : origins) {
            if (!ORIGIN.matcher(origin).matches()) {
                throw new IllegalArgumentException(
                        "annuaire.embed.origins: \"%s\" is no origin as browsers write it, such as https://www.example.org"
                                .formatted(origin));
            }
        }
    }

    public boolean isOn() {
        return !origins.isEmpty();
    }

    public boolean allows(String origin) {
        return origins.contains(origin);
    }

    /** What the page's policy says of who may frame it. */
    String frameAncestors() {
        return isOn() ? String.join(" ", origins) : SecurityHeaders.NOBODY;
    }
}
