package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.mail.EmailAddress;
import fr.productionfrance.annuaire.sync.RebuildService;
import fr.productionfrance.annuaire.sync.RebuildState;
import fr.productionfrance.annuaire.sync.SyncBed;
import fr.productionfrance.annuaire.sync.drift.DriftService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The index by API: for the animator's scripts and for nobody else. */
@IntegrationTest
class AdminApiIT {

    private static final String PATH = "/api/v1/admin/index";
    private static final String PASSWORD = "tour revolver broche jaune";
    private static final String ADMIN = "admin@admin-api-it.invalid";
    private static final String MEMBER = "member@admin-api-it.invalid";

    private final int port;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SyncBed bed;
    private final DriftService drift;
    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    AdminApiIT(@LocalServerPort int port, Accounts accounts, PasswordEncoder passwords, ApplicationContext program) {
        this.port = port;
        this.accounts = accounts;
        this.passwords = passwords;
        this.bed = new SyncBed(program);
        this.drift = program.getBean(DriftService.class);
    }

    @BeforeEach
    void make_accounts() {
        bed.empty();
        if (accounts.find(new EmailAddress(ADMIN)).isEmpty()) {
            String hash = passwords.encode(PASSWORD);
            accounts.save(new EmailAddress(ADMIN), hash, Role.ADMIN);
            accounts.save(new EmailAddress(MEMBER), hash, Role.MEMBER);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, ''",
        "GET, /drift",
        "GET, /failures",
        "POST, /rebuild",
        "POST, /stop",
        "POST, /return",
        "POST, /drift/check",
        "POST, /drift/repair",
        "POST, /drift/stop",
        "POST, /failures/retry"
    })
    void a_stranger_is_asked_for_a_password_and_a_member_is_refused(String method, String action) throws Exception {
        HttpResponse<String> stranger = send(method, action, null, null);
        HttpResponse<String> member = send(method, action, MEMBER, PASSWORD);

        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(stranger.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge)
                        .as("a scheme that makes no browser keep the password")
                        .startsWith("xBasic"));
        assertThat(member.statusCode()).isEqualTo(403);
        assertThat(bed.service().progress().filter(run -> run.startedBy().equals(MEMBER)))
                .isEmpty();
    }

    @Test
    void a_session_of_the_pages_does_not_count_so_no_other_site_can_act_for_the_animator() throws Exception {
        Visitor browser = new Visitor(port);
        browser.signIn(ADMIN, PASSWORD);

        assertThat(browser.get(PATH).statusCode()).isEqualTo(401);
        assertThat(browser.post(PATH + "/rebuild", Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void a_wrong_password_is_counted_as_at_the_sign_in() throws Exception {
        String guessed = "guessed@admin-api-it.invalid";
        accounts.save(new EmailAddress(guessed), passwords.encode(PASSWORD), Role.ADMIN);
        for (int attempt = 0; attempt < SignInThrottle.PER_NAME_AND_ADDRESS; attempt++) {
            assertThat(send("GET", "", guessed, "wrong").statusCode()).isEqualTo(401);
        }

        assertThat(send("GET", "", guessed, PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void the_animator_rebuilds_and_sees_it_in_the_state() throws Exception {
        bed.publish("30000001", "Ateliers du Gier");
        bed.awaitSync();

        HttpResponse<String> accepted = send("POST", "/rebuild", ADMIN, PASSWORD);
        bed.end(bed.service());

        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        assertThat(accepted.headers().firstValue("Location")).hasValue(PATH);
        assertThat(send("GET", "", ADMIN, PASSWORD).body())
                .contains("\"documents\":1", "\"published\":1", "\"waiting\":0", "\"current\":true")
                .contains("\"outcome\":\"COMPLETED\"", ADMIN);
    }

    @Test
    void the_animator_compares_and_reads_what_was_found() throws Exception {
        assertThat(send("POST", "/drift/check", ADMIN, PASSWORD).statusCode()).isEqualTo(202);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> drift.latest(1).stream().noneMatch(run -> run.isRunning()));

        assertThat(send("GET", "/drift", ADMIN, PASSWORD).body())
                .contains("\"outcome\":\"COMPLETED\"", "\"left\":0", "\"examples\":[]", ADMIN);
    }

    @Test
    void failures_are_read_and_retried_and_an_id_that_is_none_is_a_problem() throws Exception {
        assertThat(send("GET", "/failures", ADMIN, PASSWORD).body()).isEqualTo("{\"setAside\":[],\"refused\":[]}");
        assertThat(send("POST", "/failures/retry", ADMIN, PASSWORD).statusCode())
                .isEqualTo(202);
        HttpResponse<String> wrong = send("POST", "/failures/retry?fiche=x", ADMIN, PASSWORD);

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void a_change_that_was_set_aside_is_told_with_its_firm_and_reaches_the_index_when_it_is_retried() throws Exception {
        Fiche fiche = bed.publish("30000002", "Forges du Pilat");
        bed.awaitSync();
        bed.setAside(fiche.id(), fiche.version(), "mapper_parsing_exception");

        assertThat(send("GET", "/failures", ADMIN, PASSWORD).body())
                .contains(fiche.id().toString(), "\"name\":\"Forges du Pilat\"", "mapper_parsing_exception");
        assertThat(send("GET", "", ADMIN, PASSWORD).body()).contains("\"setAside\":1");
        assertThat(send("POST", "/failures/retry?fiche=" + fiche.id(), ADMIN, PASSWORD)
                        .statusCode())
                .isEqualTo(202);

        bed.awaitSync();
        assertThat(send("GET", "/failures", ADMIN, PASSWORD).body()).isEqualTo("{\"setAside\":[],\"refused\":[]}");
    }

    @Test
    void the_rebuild_of_another_node_is_told_and_stopped() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayRead = new CountDownLatch(1);
        RebuildService other = bed.node(SyncBed.scanThatWaits(bed.scan(), begun, mayRead));
        try {
            assertThat(other.start("b.bernard@cluster.example")).isEqualTo(RebuildService.Start.STARTED);
            assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();

            assertThat(send("GET", "", ADMIN, PASSWORD).body()).contains("\"progress\":{\"state\":\"PREPARING\"");
            assertThat(send("POST", "/stop", ADMIN, PASSWORD).statusCode()).isEqualTo(202);
            await().atMost(Duration.ofMinutes(1)).until(other::isStopping);
        } finally {
            mayRead.countDown();
        }

        assertThat(bed.end(other).state()).isEqualTo(RebuildState.STOPPED);
    }

    @Test
    void the_description_names_the_actions_and_how_to_sign_in() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/api/openapi")).build();

        assertThat(client.send(request, BodyHandlers.ofString()).body())
                .contains(PATH + "/rebuild", PATH + "/drift/repair", "\"scheme\":\"basic\"", "\"202\"");
    }

    private HttpResponse<String> send(String method, String action, @Nullable String name, @Nullable String password)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(PATH + action)).method(method, BodyPublishers.noBody());
        if (name != null) {
            String both = name + ":" + password;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)));
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
