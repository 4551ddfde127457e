package fr.productionfrance.annuaire.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;

/** How the animator's API says no: as problem details (RFC 9457), and never so that a browser asks for a password. */
final class ApiRefusals {

    private ApiRefusals() {}

    /**
     * No password, or a wrong one. The challenge names a scheme that browsers don't know: one that they do would have them keep
     * the password, and send it along with other sites' forms.
     */
    static void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException denied)
            throws IOException {
        if (denied instanceof InternalAuthenticationServiceException) {
            answer(response, HttpStatus.SERVICE_UNAVAILABLE);
        } else {
            response.setHeader("WWW-Authenticate", "xBasic realm=\"annuaire\", charset=\"UTF-8\"");
            answer(response, HttpStatus.UNAUTHORIZED);
        }
    }

    /** Signed in, but not as an animator. */
    static void notAllowed(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        answer(response, HttpStatus.FORBIDDEN);
    }

    private static void answer(HttpServletResponse response, HttpStatus status) throws IOException {
        response.setStatus(status.value());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        response.getOutputStream()
                .print("{\"title\":\"" + status.getReasonPhrase() + "\",\"status\":" + status.value() + "}");
    }
}
