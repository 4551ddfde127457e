package fr.productionfrance.annuaire.access;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** How the program says no: sign in first, not for you, or there is no such page, which also hides what is closed. */
final class Refusals {

    static final String EXPIRED = "/" + SignIn.path() + "?expire";

    private static final String WRONG = "/" + SignIn.path() + "?erreur";
    private static final String STORE_AWAY = "/" + SignIn.path() + "?indisponible";

    private static final String LINK_ASKED_FOR = "/" + SignIn.path() + "?envoye";
    private static final String LINK_FAILED = "/" + SignIn.path() + "?lien";

    /** Files that members keep, which are no pages; whose they are is asked where they are handed out. */
    static final RequestMatcher FILES =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/mon-espace/preuves/*");

    private final RequestUtil routes;

    Refusals(RequestUtil routes) {
        this.routes = routes;
    }

    /** A problem detail (RFC 9457), as the API's own errors are. */
    static void onlyReads(HttpServletRequest request, HttpServletResponse response, RuntimeException denied)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        response.setContentType("application/problem+json");
        response.getOutputStream().print("{\"title\":\"Method Not Allowed\",\"status\":405}");
    }

    void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException denied)
            throws IOException {
        if (isPage(request) || isFileToOpen(request)) {
            redirect(request, response, "/" + SignIn.path());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    void notAllowed(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException && isSignIn(request)) {
            redirect(request, response, EXPIRED);
        } else if (isPage(request) || denied instanceof CsrfException) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** One answer for a wrong password, an unknown address, a closed account and too many attempts. */
    void signInFailed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        redirect(request, response, failure instanceof InternalAuthenticationServiceException ? STORE_AWAY : WRONG);
    }

    /** The same whether there is such an account or not. */
    void linkAskedFor(
            HttpServletRequest request,
            HttpServletResponse response,
            org.springframework.security.authentication.ott.OneTimeToken unused)
            throws IOException {
        redirect(request, response, LINK_ASKED_FOR);
    }

    void linkFailed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        redirect(
                request,
                response,
                failure instanceof InternalAuthenticationServiceException ? STORE_AWAY : LINK_FAILED);
    }

    private boolean isPage(HttpServletRequest request) {
        return routes.isSecuredFlowRoute(request);
    }

    /** By a person who followed a link: programs, and pages that fetch something, ask for no text to read. */
    private static boolean isFileToOpen(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return FILES.matches(request) && accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static boolean isSignIn(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length() + 1);
        return path.equals(SignIn.path()) || path.equals(SignIn.askPath()) || path.equals(SignIn.openPath());
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        response.sendRedirect(request.getContextPath() + path);
    }
}
