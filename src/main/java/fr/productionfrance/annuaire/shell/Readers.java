package fr.productionfrance.annuaire.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * Tells people's browsers from machines and from browsers of text. Only the former get the page with its scripts, and with it a
 * session. Who is taken for the wrong kind loses nothing but comfort: the same content is in both.
 */
final class Readers {

    /** Every browser of today calls itself this first. */
    private static final String BROWSER = "Mozilla/";

    /** What machines call themselves that also say Mozilla. A Cubot is a telephone. */
    private static final Pattern MACHINE = Pattern.compile(
            "compatible;|[+]https?:|(?<!cu)bot(?:\\b|_)|crawl|spider|slurp|archiv|preview|facebookexternalhit|"
                    + "google-|googleother|monitor|scan|feed|validator|python|curl|wget|httpclient",
            Pattern.CASE_INSENSITIVE);

    private Readers() {}

    /** Who has a session has one already. */
    static boolean isBrowser(HttpServletRequest request) {
        if (request.getRequestedSessionId() != null) {
            return true;
        }
        String agent =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        return agent.startsWith(BROWSER) && !MACHINE.matcher(agent).find();
    }
}
