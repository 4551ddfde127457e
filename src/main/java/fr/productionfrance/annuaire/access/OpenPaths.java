package fr.productionfrance.annuaire.access;

import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What anybody may read without a page of Vaadin's: no session is made for it, and nothing but reading is open, save for the forms of
 * links in letters.
 */
public enum OpenPaths {
    /** The JSON API. */
    API("/api/v1/**"),
    /** Its description, and the page to try it. */
    API_DESCRIPTION("/api/openapi/**"),
    API_DESCRIPTION_YAML("/api/openapi.yaml"),
    API_PAGE("/swagger-ui/**"),
    API_PAGE_ENTRY("/api"),
    /** For search engines. */
    SITEMAPS("/sitemap*"),
    SITEMAP_PARTS("/sitemap/**"),
    ROBOTS("/robots.txt"),
    /** Where the form of the search without scripts leads. */
    TYPED_SEARCH("/chercher"),
    /** What the law asks for. */
    LEGAL_NOTICE("/mentions-legales"),
    PRIVACY("/confidentialite"),
    ACCESSIBILITY("/accessibilite"),
    /** A buyer's own lists, which are in the address and in the browser alone. */
    SHORTLIST("/liste"),
    COMPARISON("/comparer"),
    /** Letters about searches: the form, and what links in letters lead to. */
    ALERTS("/alerte/**", true),
    /** The search as other sites may show it. */
    EMBEDDED("/embed"),
    /** Links in letters, whose last part is a secret that can do one thing once; no cookie counts, so a form needs no other proof. */
    CAPACITY_LINK("/capacite/*", true),
    /** How letters are ended, also by a mail program that sends the form itself (RFC 8058). */
    LETTER_STOP("/courrier/*", true),
    /** For whoever watches over the program: up or not, without details. */
    HEALTH("/actuator/health/**"),
    /** The pages' script, whose names change with their content. */
    BUNDLE("/VAADIN/build/**"),
    /** Style sheets and images of our own, and of Vaadin's theme. */
    ASSETS("/assets/**"),
    THEME("/lumo/**"),
    ICON("/favicon.ico");

    private final String pattern;
    private final boolean takesForms;

    OpenPaths(String pattern) {
        this(pattern, false);
    }

    OpenPaths(String pattern, boolean takesForms) {
        this.pattern = pattern;
        this.takesForms = takesForms;
    }

    public String pattern() {
        return pattern;
    }

    /** The few whose forms may be sent. */
    static RequestMatcher[] forms() {
        var paths = PathPatternRequestMatcher.withDefaults();
        return Arrays.stream(values())
                .filter(open -> open.takesForms)
                .map(open -> paths.matcher(HttpMethod.POST, open.pattern))
                .toArray(RequestMatcher[]::new);
    }

    /** Any of them, whatever the method: what is not a read is refused by the chain these requests go to. */
    static RequestMatcher any() {
        return new OrRequestMatcher(matchers(null));
    }

    static RequestMatcher[] reads() {
        return java.util.stream.Stream.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS)
                .flatMap(method -> Arrays.stream(matchers(method)))
                .toArray(RequestMatcher[]::new);
    }

    private static RequestMatcher[] matchers(@org.jspecify.annotations.Nullable HttpMethod method) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return Arrays.stream(values())
                .map(open -> method == null ? paths.matcher(open.pattern) : paths.matcher(method, open.pattern))
                .toArray(RequestMatcher[]::new);
    }
}
