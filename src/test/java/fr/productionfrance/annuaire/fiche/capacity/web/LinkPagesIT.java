package fr.productionfrance.annuaire.fiche.capacity.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.engines.TestClock;
import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Members;
import fr.productionfrance.annuaire.fiche.capacity.CapacityLetter;
import fr.productionfrance.annuaire.fiche.capacity.links.CapacityLetters;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class LinkPagesIT {

    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0";
    private static final String SCANNER = "SafeLinks-scanner/1.0 (+https://scanner.example)";

    private final LocalDate monday =
            LocalDate.now(Places.TIME_ZONE).plusWeeks(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private final CapacityLetters letters;
    private final FicheStore store;
    private final TestClock clock;
    private final Members members;

    @SuppressWarnings("NullAway.Init")
    private Fiche fiche;

    @SuppressWarnings("NullAway.Init")
    private CapacityLetter letter;

    @Autowired
    LinkPagesIT(CapacityLetters letters, FicheStore store, TestClock clock, JdbcClient jdbc) {
        this.letters = letters;
        this.store = store;
        this.clock = clock;
        this.members = new Members(jdbc, store, Members.newDomain());
    }

    @BeforeEach
    void write() {
        fiche = members.fiche(Fiches.full(), FicheStatus.PUBLISHED);
        members.member("keeper", fiche);
        clock.set(monday.atTime(9, 0).atZone(Places.TIME_ZONE).toInstant());
        letters.send();
        letter = new CapacityLetter(members.letters("keeper").getLast());
    }

    @AfterEach
    void remove() {
        clock.putRight();
        members.remove();
    }

    @ParameterizedTest
    @ValueSource(strings = {BROWSER, SCANNER})
    void who_only_looks_changes_nothing_and_gets_no_session(String agent) throws Exception {
        for (String method : new String[] {"GET", "HEAD", "GET"}) {
            HttpResponse<String> answer = send(agent, method, "/capacite/" + letter.token("Disponible"), "");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(store.find(fiche.id())).contains(fiche);
    }

    @Test
    void the_page_says_what_will_be_set_and_holds_one_button_and_the_script_that_presses_it() throws Exception {
        Document page = page("/capacite/" + letter.token("Disponible"));

        assertThat(page.title()).startsWith("Capacité libre");
        assertThat(page.select(".capacity-link-line").text())
                .startsWith("Tournage · Atelier principal : Disponible jusqu’au");
        assertThat(page.select("main form[method=post] button")).hasSize(1);
        assertThat(page.select("main script").eachAttr("src")).containsExactly("assets/capacity-link.js");
        assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
    }

    @Test
    void renewing_says_what_will_hold_again() throws Exception {
        Document page = page("/capacite/" + letter.token("Rien n’a changé"));

        assertThat(page.select(".capacity-link-lines li").eachText())
                .containsExactly("Tournage · Atelier principal : Partielle");
    }

    @Test
    void the_button_acts_leads_back_to_the_page_and_acts_once() throws Exception {
        String path = "/capacite/" + letter.token("Disponible");
        HttpResponse<String> answer = send(BROWSER, "POST", path, "action=use");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(path);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        Document done = page(path);
        assertThat(done.select("h1").text()).isEqualTo("C’est enregistré");
        assertThat(done.select(".capacity-link-lines").text())
                .startsWith("Tournage · Atelier principal : Disponible jusqu’au");
        assertThat(done.select("main script")).isEmpty();
        assertThat(state()).isEqualTo(Capacity.State.AVAILABLE);

        long version = version();
        send(BROWSER, "POST", path, "action=use");
        assertThat(version()).isEqualTo(version);
        send(BROWSER, "POST", path, "action=take-back");
        assertThat(page(path).select("h1").text()).isEqualTo("C’est annulé");
        assertThat(store.find(fiche.id()).orElseThrow().data()).isEqualTo(fiche.data());
    }

    @Test
    void used_half_an_hour_ago_it_says_so_and_offers_nothing() throws Exception {
        String path = "/capacite/" + letter.token("Disponible");
        send(BROWSER, "POST", path, "action=use");
        clock.pass(Duration.ofMinutes(31));

        Document page = page(path);

        assertThat(page.select("h1").text()).isEqualTo("Ce lien a déjà servi");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void a_second_answer_for_a_line_is_not_given_by_itself() throws Exception {
        send(BROWSER, "POST", "/capacite/" + letter.token("Disponible"), "action=use");

        Document other = page("/capacite/" + letter.token("Complète"));

        assertThat(other.select("main form button")).hasSize(1);
        assertThat(other.select("main script")).isEmpty();
    }

    @Test
    void an_expired_link_and_one_of_an_archived_fiche_are_gone() throws Exception {
        String path = "/capacite/" + letter.token("Disponible");
        clock.pass(Duration.ofDays(12));
        assertThat(send(BROWSER, "GET", path, "").statusCode()).isEqualTo(410);
        assertThat(page(path).select("h1").text()).isEqualTo("Ce lien a expiré");

        clock.pass(Duration.ofDays(-12));
        store.changeStatus(fiche.id(), version(), FicheStatus.ARCHIVED, "test");
        assertThat(send(BROWSER, "GET", path, "").statusCode()).isEqualTo(410);
        assertThat(page(path).select("h1").text()).isEqualTo("Ce lien ne vaut plus");
        assertThat(page(path).select("main").text()).doesNotContain("Pilat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "%3Cscript%3Ealert(1)",
                "%27%20or%201%3D1",
                "a%22%20onload%3D%22alert(1)",
                "%F0%9F%94%A9"
            })
    void what_was_never_sent_is_not_found_and_what_it_says_is_text(String token) throws Exception {
        HttpResponse<String> answer = send(BROWSER, "GET", "/capacite/" + token, "");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Lien inconnu").doesNotContain("<script>alert", "onload=\"alert");
        HttpResponse<String> posted = send(BROWSER, "POST", "/capacite/" + token, "action=use");
        assertThat(posted.statusCode()).isEqualTo(303);
        assertThat(URI.create(posted.headers().firstValue("Location").orElseThrow())
                        .getHost())
                .isIn(null, "localhost");
        assertThat(store.find(fiche.id())).contains(fiche);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void no_other_way_is_open(String method) throws Exception {
        assertThat(send(BROWSER, method, "/capacite/" + letter.token("Disponible"), "")
                        .statusCode())
                .isEqualTo(405);
        assertThat(send(BROWSER, method, "/courrier/" + letter.stopToken(), "").statusCode())
                .isEqualTo(405);
        assertThat(store.find(fiche.id())).contains(fiche);
    }

    @Test
    void letters_are_ended_by_a_reader_with_one_button() throws Exception {
        String path = "/courrier/" + letter.stopToken();
        assertThat(page(path).select("main form[method=post] button")).hasSize(1);
        assertThat(page(path).select("main").text()).contains("Pilat Précision");

        HttpResponse<String> answer = send(BROWSER, "POST", path, "");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(page(path).select(".notice").text()).startsWith("C’est fait");
    }

    @Test
    void letters_are_ended_by_a_mail_program_with_one_request_that_leads_nowhere_else() throws Exception {
        HttpResponse<String> answer =
                send("Mailer", "POST", "/courrier/" + letter.stopToken(), "List-Unsubscribe=One-Click");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page("/courrier/" + letter.stopToken()).select(".notice")).hasSize(1);
        assertThat(send("Mailer", "POST", "/courrier/x", "List-Unsubscribe=One-Click")
                        .statusCode())
                .isEqualTo(404);
    }

    private Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(send(BROWSER, "GET", path, "").body());
    }

    private HttpResponse<String> send(String agent, String method, String path, String form)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("User-Agent", agent)
                .header("Accept-Language", "fr")
                .method(method, form.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(form));
        if (!form.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private long version() {
        return store.find(fiche.id()).orElseThrow().version();
    }

    private Capacity.State state() {
        return store.find(fiche.id())
                .orElseThrow()
                .data()
                .sites()
                .getFirst()
                .capacities()
                .getFirst()
                .state();
    }
}
