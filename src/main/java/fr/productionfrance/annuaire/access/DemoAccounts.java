package fr.productionfrance.annuaire.access;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Accounts to look around with, in the demo run only; their passwords are new with each start and stand in its log. */
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

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void start() {
        renew(ADMIN, Role.ADMIN);
        renew(MEMBER, Role.MEMBER);
    }

    private void renew(String address, Role role) {
        String password = OneTimeToken.random().value();
        accounts.save(new EmailAddress(address), passwords.encode(password), role);
        LOG.info("Demo account ({}): {} with the password {}", role, address, password);
    }
}
