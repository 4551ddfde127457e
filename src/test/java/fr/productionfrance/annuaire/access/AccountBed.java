package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.mail.EmailAddress;
import fr.productionfrance.annuaire.mail.MailServer;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** An animator, a fiche, and room for people, in the real program with a real mail server. */
@IntegrationTest
abstract class AccountBed {

    static final String PASSWORD = "tour revolver broche jaune";
    static final String ANOTHER = "fraiseuse violette du mardi";

    @LocalServerPort
    private int port;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private FicheStore store;

    Fiche fiche;

    /** Addresses of one test are not met by another: letters stay until the run ends. */
    private final String domain = UUID.randomUUID() + ".invalid";

    @BeforeEach
    void make_the_animator_and_a_fiche() {
        make("animatrice", Role.ADMIN);
        fiche = store.create(Fiches.full(), FicheStatus.DRAFT, "test");
        signInAs("animatrice");
    }

    @AfterEach
    void remove_everybody() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from fiche where id = ?").param(fiche.id().value()).update();
        jdbc.sql("delete from account where email like ?").param("%@" + domain).update();
    }

    final EmailAddress email(String name) {
        return new EmailAddress(name + "@" + domain);
    }

    /** Makes an open account with {@link #PASSWORD}. */
    final UUID make(String name, Role role) {
        accounts.save(email(name), passwords.encode(PASSWORD), role);
        return id(name);
    }

    final UUID id(String name) {
        return accounts.byEmail(email(name)).orElseThrow().id();
    }

    /** Calls of services from here on are this account's. */
    final void signInAs(String name) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(email(name).value(), "", "ROLE_USER"));
    }

    final Visitor visitor() {
        return new Visitor(port);
    }

    final MimeMessage letter(String name) {
        return letter(name, 1);
    }

    final MimeMessage letter(String name, int count) {
        return MailServer.awaitLetter(email(name).value(), count);
    }

    /** What the link of a letter holds behind its last slash. */
    static String key(MimeMessage letter) {
        String path = URI.create(MailServer.link(letter)).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static boolean isSignedIn(Visitor visitor) throws Exception {
        return visitor.get("/mon-espace/compte").statusCode() == 200;
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
