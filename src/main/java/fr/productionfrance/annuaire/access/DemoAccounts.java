package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Accounts to look around with, in the demo run only; their password is new with each start and stands in its log. */
@Component
@Profile("demo")
public class DemoAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);
    private static final String ADMIN = "animateur@demo.invalid";
    private static final String MEMBER = "adherent@demo.invalid";

    private final Accounts accounts;
    private final PasswordEncoder passwords;

    DemoAccounts(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** The addresses one may sign in with. */
    public List<String> addresses() {
        return List.of(ADMIN, MEMBER);
    }

    /** The address of the one that keeps some of the demonstration's fiches. */
    public EmailAddress member() {
        return new EmailAddress(MEMBER);
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void start() {
        String password = OneTimeToken.random().value();
        String hash = passwords.encode(password);
        accounts.save(new EmailAddress(ADMIN), hash, Role.ADMIN);
        accounts.save(new EmailAddress(MEMBER), hash, Role.MEMBER);
        LOG.info("Demo accounts: {} (ADMIN) and {} (MEMBER), both with the password {}", ADMIN, MEMBER, password);
    }
}
