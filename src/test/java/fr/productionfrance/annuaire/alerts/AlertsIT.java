package fr.productionfrance.annuaire.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Batch;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.mail.MailServer;
import fr.productionfrance.annuaire.sync.SyncBed;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the form to the letter and to its end, with the real search, store and mail server. */
@IntegrationTest
class AlertsIT {

    private static final Evidence DECLARED = new Evidence(Evidence.Kind.DECLARED, LocalDate.parse("2026-01-05"));
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String TURNING = "process=MACH.TURN";
    private static final Pattern SECRET = Pattern.compile("/alerte/(?:confirmer|arreter)\\?jeton=([\\w-]+)");

    private final SyncBed bed;
    private final FicheStore store;
    private final AlertRun run;
    private final JdbcClient sql;

    /** Letters of other tests stay with the mail server, so each test is somebody else. */
    private final String email = UUID.randomUUID() + "@alerts-it.invalid";

    @LocalServerPort
    private int port;

    private Fiche turner;

    @Autowired
    AlertsIT(ApplicationContext program, FicheStore store, AlertRun run, JdbcClient sql) {
        this.bed = new SyncBed(program);
        this.store = store;
        this.run = run;
        this.sql = sql;
    }

    @BeforeEach
    void publish() {
        sql.sql("delete from search_alert").update();
        bed.empty();
        turner = store.create(Fiches.full(), FicheStatus.PUBLISHED, "test");
        bed.awaitSync();
    }

    @AfterEach
    void empty() {
        sql.sql("delete from search_alert").update();
        bed.empty();
    }

    @Test
    void who_confirms_is_told_of_what_is_new_and_of_nothing_else() throws Exception {
        confirmed(TURNING);
        runAgain();
        assertThat(MailServer.lettersTo(email)).as("nothing new").hasSize(1);

        publishAnother("Tournage <Neuf> & Cie");
        runAgain();

        MimeMessage letter = MailServer.awaitLetter(email, 2);
        assertThat(letter.getSubject()).isEqualTo("Votre recherche : 1 fiche nouvelle");
        assertThat(MailServer.text(letter))
                .contains("Procédé : Tournage", "Fiche nouvelle :", "Tournage <Neuf> & Cie", "une fois par semaine")
                .contains("http://localhost:" + port + "/?" + TURNING, "/fiche/tournage-neuf")
                .doesNotContain("Pilat", email);
        assertThat(letter.getHeader("List-Unsubscribe")[0]).contains("/alerte/arreter?jeton=");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");

        runAgain();
        assertThat(MailServer.lettersTo(email)).as("told once").hasSize(2);
    }

    @Test
    void a_change_counts_where_it_is_of_the_matching_facts() throws Exception {
        confirmed(TURNING);

        save(Fiches.full());
        save(presented("Une tout autre présentation."));
        runAgain();
        assertThat(MailServer.lettersTo(email))
                .as("a save of nothing, and one beside the search")
                .hasSize(1);

        save(Fiches.withCapability(AlertsIT::inLargerBatches));
        runAgain();

        MimeMessage letter = MailServer.awaitLetter(email, 2);
        assertThat(letter.getSubject()).isEqualTo("Votre recherche : 1 fiche changée");
        assertThat(MailServer.text(letter)).contains("Fiche changée :", "Pilat Précision");
    }

    @Test
    void without_a_confirmation_nothing_ever_comes_and_the_address_is_forgotten() throws Exception {
        ask(email, TURNING);
        MailServer.awaitLetter(email);
        publishAnother("Tournage Neuf");
        sql.sql("update search_alert set created_at = now() - interval '47 hours'")
                .update();
        run.run();
        assertThat(alerts()).isEqualTo(1);

        sql.sql("update search_alert set created_at = now() - interval '49 hours'")
                .update();
        run.run();

        assertThat(alerts()).isZero();
        assertThat(MailServer.lettersTo(email)).hasSize(1);
    }

    @Test
    void reading_the_links_does_nothing_since_mail_programs_do_too() throws Exception {
        ask(email, TURNING);
        String secret = secret(MailServer.awaitLetter(email));

        Document page = Jsoup.parse(get("/alerte/confirmer?jeton=" + secret).body());
        get("/alerte/confirmer?jeton=" + secret);

        assertThat(page.select("main form[method=post] button")).hasSize(1);
        assertThat(page.select(".alert-search").text()).contains("Tournage");
        assertThat(confirmedAlerts()).isZero();

        assertThat(post("/alerte/confirmer", "jeton=" + secret).headers().firstValue("Location"))
                .contains("/alerte/confirmee");
        String end = anEndedBy();
        get("/alerte/arreter?jeton=" + end);
        assertThat(confirmedAlerts()).isEqualTo(1);
    }

    @Test
    void a_first_link_works_once_and_not_for_ever() throws Exception {
        ask(email, TURNING);
        String used = secret(MailServer.awaitLetter(email));
        post("/alerte/confirmer", "jeton=" + used);
        ask(email, "process=MACH.MILL");
        String old = secret(MailServer.awaitLetter(email, 2));
        sql.sql("update search_alert set created_at = now() - interval '49 hours'")
                .update();

        for (String secret : List.of(used, old, "made-up", "")) {
            assertThat(post("/alerte/confirmer", "jeton=" + secret).headers().firstValue("Location"))
                    .contains("/alerte/confirmer");
            assertThat(get("/alerte/confirmer?jeton=" + secret).body()).contains("Ce lien ne sert plus");
        }
        assertThat(confirmedAlerts()).isEqualTo(1);
    }

    @Test
    void one_click_ends_it_without_a_page_and_forgets_the_address() throws Exception {
        confirmed(TURNING);
        publishAnother("Tournage Neuf");
        runAgain();
        MimeMessage letter = MailServer.awaitLetter(email, 2);
        String link = letter.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");

        HttpResponse<String> answer = post(link.substring(link.indexOf("/alerte")), "List-Unsubscribe=One-Click");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(alerts()).isZero();
        assertThat(sql.sql("select (select count(*) from search_alert_fiche) + (select count(*) from search_alert_end)")
                        .query(Integer.class)
                        .single())
                .isZero();
        publishYetAnother();
        run.run();
        assertThat(MailServer.lettersTo(email)).hasSize(2);
        assertThat(get(link.substring(link.indexOf("/alerte"))).body()).contains("L’alerte est arrêtée");
    }

    @Test
    void nobody_learns_whether_an_address_is_known_or_had_too_many_letters() throws Exception {
        confirmed(TURNING);
        HttpResponse<String> known = ask(email, TURNING);
        ask(email, TURNING);
        ask(email, TURNING);
        HttpResponse<String> tooMany = ask(email, TURNING);
        HttpResponse<String> unknown = ask("nobody-" + email, TURNING);

        for (HttpResponse<String> answer : List.of(known, tooMany, unknown)) {
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).contains("/alerte/envoyee");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        // They go in turn: this one last.
        MailServer.awaitLetter("nobody-" + email);
        assertThat(MailServer.lettersTo(email)).as("one confirmed, three more").hasSize(4);
    }

    @Test
    void the_same_search_of_the_same_address_is_kept_once() throws Exception {
        confirmed(TURNING);
        ask(email, "process=MACH.TURN&sort=fresh&limit=5");
        post("/alerte/confirmer", "jeton=" + secret(MailServer.awaitLetter(email, 2)));

        assertThat(alerts()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "a@b.invalid\r\nBcc: victim@alerts-it.invalid",
                "a@b.invalid, victim@alerts-it.invalid",
                "\"a\nb\"@b.invalid",
                "a b@c.invalid"
            })
    void what_is_no_single_address_gets_no_letter(String typed) throws Exception {
        HttpResponse<String> answer = ask(typed, TURNING);

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("process=MACH.TURN&probleme=adresse"));
        assertThat(alerts()).isZero();
    }

    @Test
    void a_stranger_s_words_reach_nobody_s_mail_before_the_confirmation() throws Exception {
        ask(email, TURNING + "&q=" + encoded("Gagnez https://evil.example\r\nBcc: victim@alerts-it.invalid"));

        MimeMessage first = MailServer.awaitLetter(email);

        assertThat(first.getSubject()).isEqualTo("Confirmez votre alerte de recherche");
        assertThat(first.getAllRecipients()).hasSize(1);
        assertThat(MailServer.text(first))
                .contains("Procédé : Tournage", "Production France")
                .doesNotContain("evil", "Gagnez", "victim");
    }

    @Test
    void of_nodes_that_look_at_once_one_sends() throws Exception {
        confirmed(TURNING);
        publishAnother("Tournage Neuf");
        due();

        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            Callable<Void> look = () -> {
                run.run();
                return null;
            };
            for (var done : nodes.invokeAll(List.of(look, look, look, look))) {
                done.get();
            }
        }

        MailServer.awaitLetter(email, 2);
        runAgain();
        assertThat(MailServer.lettersTo(email)).hasSize(2);
    }

    @Test
    void a_form_on_another_site_asks_for_nothing() throws Exception {
        HttpResponse<String> answer = send(request("/alerte")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString(form(email, TURNING))));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(alerts()).isZero();
    }

    @Test
    void the_form_shows_what_is_asked_and_text_stays_text() throws Exception {
        Document page = Jsoup.parse(get("/alerte?process=MACH.TURN&q=" + encoded("<img src=x onerror=alert(1)>"))
                .body());

        assertThat(page.select(".alert-search").text())
                .contains("Tournage", "<img src=x onerror=alert(1)>", "aujourd’hui");
        assertThat(page.select(".alert-page img")).isEmpty();
        assertThat(page.select("form[method=post] input[type=email]")).hasSize(1);
        assertThat(get("/alerte").body()).contains("Quelle recherche");
        assertThat(get("/alerte?process=MACH").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    /** An alert on the result as it is. */
    private void confirmed(String query) throws Exception {
        ask(email, query);
        HttpResponse<String> answer = post("/alerte/confirmer", "jeton=" + secret(MailServer.awaitLetter(email)));
        assertThat(answer.headers().firstValue("Location")).contains("/alerte/confirmee");
        run.run();
    }

    private HttpResponse<String> ask(String address, String query) throws Exception {
        return post("/alerte", form(address, query));
    }

    private static String form(String address, String query) {
        return "email=" + encoded(address) + "&periode=week&recherche=" + encoded(query);
    }

    private void due() {
        sql.sql("update search_alert set next_at = now() - interval '1 minute' where confirmed_at is not null")
                .update();
    }

    private void runAgain() {
        due();
        run.run();
    }

    private String anEndedBy() {
        Secret secret = Secret.random();
        sql.sql("insert into search_alert_end select :hash, id from search_alert")
                .param("hash", secret.hash())
                .update();
        return secret.value();
    }

    private void publishAnother(String name) {
        publishTurner("55210055", name);
    }

    private void publishYetAnother() {
        publishTurner("55208131", "Encore un tourneur");
    }

    private void publishTurner(String digits, String name) {
        Capability turning = Capability.ofProcess(UUID.randomUUID(), "MACH.TURN.CNC", DECLARED);
        Site site =
                new Site(null, null, null, "42", null, null, null, List.of(), List.of(), List.of(turning), List.of());
        store.create(Fiches.bare(SyncBed.siren(digits), name).withSites(List.of(site)), FicheStatus.PUBLISHED, "test");
        bed.awaitSync();
    }

    private void save(FicheData data) {
        Fiche now = store.find(turner.id()).orElseThrow();
        store.save(now.id(), now.version(), data, "test");
        bed.awaitSync();
    }

    private static FicheData presented(String text) {
        FicheData full = Fiches.full();
        return new FicheData(
                full.siren(),
                full.name(),
                full.tradeName(),
                text,
                full.naf(),
                full.headcount(),
                full.turnover(),
                full.sectors(),
                full.references(),
                full.contacts(),
                full.languages(),
                full.website(),
                full.reviewEveryMonths(),
                full.demo(),
                full.sites());
    }

    /** The same but for the largest batch that it makes. */
    private static Capability inLargerBatches(Capability one) {
        return new Capability(
                one.id(),
                one.process(),
                one.material(),
                one.grades(),
                one.resource(),
                one.tolerance(),
                one.geometricUm(),
                one.raUm(),
                one.box(),
                one.round(),
                one.thicknessMm(),
                one.massKg(),
                new Batch(1, 9_000),
                one.piecesPerYear(),
                one.leadTime(),
                one.subcontracted(),
                one.inspection(),
                one.documents(),
                one.evidence());
    }

    private int alerts() {
        return sql.sql("select count(*) from search_alert").query(Integer.class).single();
    }

    private int confirmedAlerts() {
        return sql.sql("select count(*) from search_alert where confirmed_at is not null")
                .query(Integer.class)
                .single();
    }

    private static String secret(MimeMessage letter) {
        Matcher link = SECRET.matcher(MailServer.text(letter));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return send(request(path).POST(BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", "fr")
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0")
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
