package fr.productionfrance.annuaire.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** How people get, change and replace their password. Whoever has a new one is signed out everywhere else. */
@Service
public class Passwords {

    /** How setting one ended. */
    public enum Outcome {
        DONE,
        /** Used before, expired, or never given out. */
        LINK_NOT_VALID,
        WRONG_PASSWORD,
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON;

        static Outcome of(PasswordRules.Problem problem) {
            return switch (problem) {
                case TOO_SHORT -> TOO_SHORT;
                case TOO_LONG -> TOO_LONG;
                case TOO_COMMON -> TOO_COMMON;
            };
        }
    }

    private final Accounts accounts;
    private final AccountLinks links;
    private final AccountLetters letters;
    private final LetterRequests requests;
    private final Sessions sessions;
    private final SignInThrottle throttle;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final PasswordRules rules = new PasswordRules();

    Passwords(
            Accounts accounts,
            AccountLinks links,
            AccountLetters letters,
            LetterRequests requests,
            Sessions sessions,
            SignInThrottle throttle,
            PasswordEncoder encoder,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.requests = requests;
        this.sessions = sessions;
        this.throttle = throttle;
        this.encoder = encoder;
        this.transaction = transaction;
    }

    /** Mails a link to choose a new one, where there is such an account; nobody is told whether there is. */
    public void forgotten(String typedAddress, String networkAddress) {
        requests.passwordLink(typedAddress, networkAddress);
    }

    /** Whether a page may be shown for this link. */
    public boolean accepts(String token) {
        return links.find(token, LinkPurpose.PASSWORD).isPresent();
    }

    /** A refused password leaves the link as it was. */
    public Outcome reset(String token, String password) {
        Optional<Account> account =
                links.find(token, LinkPurpose.PASSWORD).flatMap(accounts::byId).filter(Account::open);
        if (account.isEmpty()) {
            return Outcome.LINK_NOT_VALID;
        }
        Optional<Outcome> refused = refusal(password, account.get());
        if (refused.isPresent()) {
            return refused.get();
        }
        String hash = encoder.encode(password);
        boolean used = Boolean.TRUE.equals(transaction.execute(status -> resetOnce(token, account.get(), hash)));
        return used ? Outcome.DONE : Outcome.LINK_NOT_VALID;
    }

    /** Changes it from the account's own page; who has none yet need not name one. Wrong ones count as at sign-in. */
    public Outcome change(UUID id, String current, String wanted, String networkAddress) {
        Account account = accounts.byId(id).orElseThrow();
        if (account.hasPassword() && !isCurrent(account, current, networkAddress)) {
            return Outcome.WRONG_PASSWORD;
        }
        return refusal(wanted, account).orElseGet(() -> {
            store(account, encoder.encode(wanted));
            return Outcome.DONE;
        });
    }

    /** Whether this is the account's password; wrong ones count as at sign-in. */
    boolean isCurrent(Account account, String password, String networkAddress) {
        String name = account.email().value();
        if (throttle.refuses(name, networkAddress) || !matches(account, password)) {
            throttle.failed(name, networkAddress);
            return false;
        }
        throttle.succeeded(name, networkAddress);
        return true;
    }

    /** Whether a password may be this account's. */
    Optional<Outcome> refusal(String password, Account account) {
        return rules.check(password, account.email()).map(Outcome::of);
    }

    private boolean resetOnce(String token, Account account, String hash) {
        if (links.use(token, LinkPurpose.PASSWORD).isEmpty()) {
            return false;
        }
        store(account, hash);
        return true;
    }

    private void store(Account account, String hash) {
        transaction.executeWithoutResult(status -> {
            accounts.setPassword(account.id(), hash);
            links.end(account.id(), LinkPurpose.PASSWORD);
            links.end(account.id(), LinkPurpose.SIGN_IN);
            letters.passwordChanged(account);
        });
        sessions.endOthers(account);
    }

    private boolean matches(Account account, String password) {
        return accounts.find(account.email())
                .map(Accounts.Credentials::passwordHash)
                .filter(hash -> encoder.matches(password, hash))
                .isPresent();
    }
}
