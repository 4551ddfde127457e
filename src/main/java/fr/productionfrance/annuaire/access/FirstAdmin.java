package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.access.Passwords.Outcome;
import fr.productionfrance.annuaire.mail.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** How a directory without an ADMIN gets its first: by a link that works once, for a day, and only while there is none. */
@Service
public class FirstAdmin {

    static final Duration LINK_LASTS = Duration.ofHours(24);

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final Clock clock = Clock.systemUTC();
    private final PasswordRules rules = new PasswordRules();

    FirstAdmin(Accounts accounts, JdbcClient jdbc, PasswordEncoder passwords, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.transaction = transaction;
    }

    boolean isMissing() {
        return !accounts.hasAdmin();
    }

    /** Makes a new link valid; links of earlier starts that nobody used end. */
    OneTimeToken invite() {
        var token = OneTimeToken.random();
        transaction.executeWithoutResult(status -> {
            removeLinks();
            jdbc.sql("insert into first_admin_link (token_hash, expires_at) values (?, ?)")
                    .params(token.hash(), clock.instant().plus(LINK_LASTS).atOffset(ZoneOffset.UTC))
                    .update();
        });
        return token;
    }

    /** Whether a page may be shown for this link. */
    public boolean accepts(String token) {
        return isMissing()
                && jdbc.sql("select exists (select 1 from first_admin_link where token_hash = ? and expires_at > ?)")
                        .params(new OneTimeToken(token).hash(), clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Boolean.class)
                        .single();
    }

    /** Makes the account and ends the link; a refused password leaves the link as it was. */
    public Outcome claim(String token, EmailAddress email, String password) {
        Optional<Outcome> refused = rules.check(password, email).map(Outcome::of);
        if (refused.isPresent()) {
            return refused.get();
        }
        String hash = passwords.encode(password);
        return Boolean.TRUE.equals(transaction.execute(status -> claimOnce(token, email, hash)))
                ? Outcome.DONE
                : Outcome.LINK_NOT_VALID;
    }

    /**
     * Makes the account that settings name.
     *
     * @throws IllegalStateException when the password is not one an account may have
     */
    void create(EmailAddress email, String password) {
        rules.check(password, email).ifPresent(problem -> {
            throw new IllegalStateException(
                    "The password that settings give the first ADMIN is refused: %s (%d to %d characters)"
                            .formatted(problem, PasswordRules.SHORTEST, PasswordRules.LONGEST));
        });
        accounts.save(email, passwords.encode(password), Role.ADMIN);
    }

    /** The delete takes the row's lock, so that of two who use one link at once only one finds it. */
    private boolean claimOnce(String token, EmailAddress email, String hash) {
        int found = jdbc.sql("delete from first_admin_link where token_hash = ? and expires_at > ?")
                .params(new OneTimeToken(token).hash(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (found == 0 || accounts.hasAdmin()) {
            return false;
        }
        accounts.save(email, hash, Role.ADMIN);
        removeLinks();
        return true;
    }

    private void removeLinks() {
        jdbc.sql("delete from first_admin_link").update();
    }
}
