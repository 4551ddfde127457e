package fr.productionfrance.annuaire.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Which signed-in sessions still hold. Each holds the number that its account had when it signed in; when the account's grows, or the
 * account is closed, they have ended: on this node at once, on others within {@link #KNOWN_FOR}. While PostgreSQL is away, what was
 * known last holds, and sessions go on.
 */
@Component
class Sessions {

    static final Duration KNOWN_FOR = Duration.ofSeconds(2);

    private static final String EPOCH = "annuaire.epoch";
    private static final int MOST_KNOWN = 10_000;

    private final Accounts accounts;
    private final Cache<String, Optional<Integer>> epochs = Caffeine.newBuilder()
            .expireAfterWrite(KNOWN_FOR)
            .maximumSize(MOST_KNOWN)
            .build();

    Sessions(Accounts accounts) {
        this.accounts = accounts;
    }

    static void begin(HttpSession session, int epoch) {
        session.setAttribute(EPOCH, epoch);
    }

    boolean hasEnded(HttpSession session, String account) {
        try {
            Optional<Integer> epoch = epochs.get(account, accounts::sessionEpoch);
            return !epoch.isPresent() || !epoch.get().equals(session.getAttribute(EPOCH));
        } catch (DataAccessException storeAway) {
            return false;
        }
    }

    /** Signs an account out everywhere. */
    void endAll(Account account) {
        accounts.endSessions(account.id());
        epochs.invalidate(account.email().value());
    }

    /** An account that is gone has no sessions. */
    void forget(Account account) {
        epochs.invalidate(account.email().value());
    }

    /** The same as {@link #endAll}, but for the session of the request under way where it is this account's. */
    void endOthers(Account account) {
        Optional<HttpSession> own =
                current().filter(session -> !hasEnded(session, account.email().value()));
        endAll(account);
        own.ifPresent(
                session -> accounts.sessionEpoch(account.email().value()).ifPresent(epoch -> begin(session, epoch)));
    }

    /** Of the request under way, where there is one. */
    static Optional<HttpSession> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? Optional.ofNullable(current.getRequest().getSession(false))
                : Optional.empty();
    }
}
