package fr.productionfrance.annuaire.access;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Whether whoever sits at the browser has shown a short while ago that the account is theirs, by signing in or by its password. Asked
 * before what signs in is added or removed: an open session alone may be an unlocked desk.
 */
@Service
public class FreshSignIn {

    public static final Duration LASTS = Duration.ofMinutes(5);

    private static final String SHOWN_AT = "annuaire.shown";

    private final CurrentAccount current;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock = Clock.systemUTC();

    FreshSignIn(CurrentAccount current, Accounts accounts, Passwords passwords) {
        this.current = current;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    static void begin(HttpSession session, Instant when) {
        session.setAttribute(SHOWN_AT, when);
    }

    /** Whether nothing need be asked. */
    public boolean isFresh() {
        return Sessions.current()
                .map(session -> session.getAttribute(SHOWN_AT))
                .filter(Instant.class::isInstance)
                .map(Instant.class::cast)
                .filter(shown -> shown.plus(LASTS).isAfter(clock.instant()))
                .isPresent();
    }

    /** Shows it by the account's password. Wrong ones count as at sign-in; an account without one must sign in again. */
    public boolean confirm(String password, String networkAddress) {
        boolean shown = current.get()
                .flatMap(signedIn -> accounts.byId(signedIn.account()))
                .filter(account -> passwords.isCurrent(account, password, networkAddress))
                .isPresent();
        if (shown) {
            Sessions.current().ifPresent(session -> begin(session, clock.instant()));
        }
        return shown;
    }

    void demand() {
        if (!isFresh()) {
            throw new AccessDeniedException("Who is there has not been asked lately");
        }
    }
}
