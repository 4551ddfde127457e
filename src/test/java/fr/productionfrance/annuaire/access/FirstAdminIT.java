package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.access.Passwords.Outcome;
import fr.productionfrance.annuaire.engines.TestServers;
import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** The link of the first start, on a database of its own that has no ADMIN yet. */
class FirstAdminIT {

    private static final EmailAddress EMAIL = new EmailAddress("jeanne@first-admin-it.invalid");
    private static final String PASSWORD = "tour revolver broche jaune";
    private static final PasswordEncoder PASSWORDS = new SecurityConfiguration().passwordEncoder();

    private static final PGSimpleDataSource DATABASE = new PGSimpleDataSource();

    private final JdbcClient jdbc = JdbcClient.create(DATABASE);
    private final Accounts accounts = new Accounts(jdbc);
    private final FirstAdmin firstAdmin =
            new FirstAdmin(accounts, jdbc, PASSWORDS, new TransactionTemplate(new JdbcTransactionManager(DATABASE)));

    @BeforeAll
    static void make_database() {
        var server = TestServers.newDatabase();
        DATABASE.setUrl(server.url());
        DATABASE.setUser(server.username());
        DATABASE.setPassword(server.password());
        Flyway.configure().dataSource(DATABASE).load().migrate();
    }

    @BeforeEach
    void forget_everybody() {
        jdbc.sql("truncate account, first_admin_link cascade").update();
    }

    @Test
    void the_link_makes_an_admin_who_can_sign_in() {
        String token = firstAdmin.invite().value();
        assertThat(firstAdmin.accepts(token)).isTrue();

        assertThat(firstAdmin.claim(token, EMAIL, PASSWORD)).isEqualTo(Outcome.DONE);

        var account = accounts.find(EMAIL).orElseThrow();
        assertThat(account.role()).isEqualTo(Role.ADMIN);
        assertThat(PASSWORDS.matches(PASSWORD, account.passwordHash())).isTrue();
        assertThat(firstAdmin.isMissing()).isFalse();
    }

    @Test
    void the_link_works_once() {
        String token = firstAdmin.invite().value();
        firstAdmin.claim(token, EMAIL, PASSWORD);

        var other = new EmailAddress("paul@first-admin-it.invalid");

        assertThat(firstAdmin.accepts(token)).isFalse();
        assertThat(firstAdmin.claim(token, other, PASSWORD)).isEqualTo(Outcome.LINK_NOT_VALID);
        assertThat(accounts.find(other)).isEmpty();
    }

    @Test
    void of_two_who_use_it_at_once_one_becomes_admin() throws Exception {
        String token = firstAdmin.invite().value();
        Callable<Outcome> one = () -> firstAdmin.claim(token, EMAIL, PASSWORD);
        Callable<Outcome> two =
                () -> firstAdmin.claim(token, new EmailAddress("paul@first-admin-it.invalid"), PASSWORD);

        try (var pool = Executors.newFixedThreadPool(2)) {
            var outcomes = pool.invokeAll(List.of(one, two)).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(outcomes).containsExactlyInAnyOrder(Outcome.DONE, Outcome.LINK_NOT_VALID);
        }
    }

    @Test
    void after_a_day_the_link_has_expired() {
        String token = firstAdmin.invite().value();
        jdbc.sql("update first_admin_link set expires_at = expires_at - interval '24 hours'")
                .update();

        assertThat(firstAdmin.claim(token, EMAIL, PASSWORD)).isEqualTo(Outcome.LINK_NOT_VALID);
    }

    @Test
    void a_new_start_ends_the_link_of_the_last() {
        String earlier = firstAdmin.invite().value();
        String later = firstAdmin.invite().value();

        assertThat(firstAdmin.accepts(earlier)).isFalse();
        assertThat(firstAdmin.accepts(later)).isTrue();
    }

    @Test
    void a_refused_password_leaves_the_link_as_it_was() {
        String token = firstAdmin.invite().value();

        assertThat(firstAdmin.claim(token, EMAIL, "motdepasse2026")).isEqualTo(Outcome.TOO_COMMON);
        assertThat(firstAdmin.claim(token, EMAIL, "kurz")).isEqualTo(Outcome.TOO_SHORT);
        assertThat(firstAdmin.accepts(token)).isTrue();
    }

    @Test
    void the_database_holds_neither_the_link_nor_the_password() {
        String token = firstAdmin.invite().value();
        String links = jdbc.sql(
                        "select encode(token_hash, 'escape') || encode(token_hash, 'base64') from first_admin_link")
                .query(String.class)
                .single();
        firstAdmin.claim(token, EMAIL, PASSWORD);
        String hash = accounts.find(EMAIL).orElseThrow().passwordHash();

        assertThat(links).doesNotContain(token);
        assertThat(hash).startsWith("{pbkdf2}").doesNotContain(PASSWORD);
    }
}
