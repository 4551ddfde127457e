package fr.productionfrance.annuaire.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.sync.SyncBed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the server sends to machines and to browsers, before any script runs. */
@IntegrationTest
class ServedPagesIT {

    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0";
    private static final String MACHINE = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final SyncBed bed;
    private final FicheStore store;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private String slug = "";

    @Autowired
    ServedPagesIT(ApplicationContext program, FicheStore store, JdbcClient jdbc) {
        this.bed = new SyncBed(program);
        this.store = store;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publish() {
        bed.empty();
        slug = bed.publish("73282932", "Ateliers <i>Dupont</i> & Fils").slug();
        bed.awaitSync();
    }

    @AfterEach
    void empty() {
        bed.empty();
    }

    @Test
    void a_machine_gets_the_fiche_as_html_without_a_session() throws Exception {
        HttpResponse<String> answer = get("/fiche/" + slug, MACHINE, "fr");
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).as("a session").isEmpty();
        assertThat(answer.headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).containsIgnoringCase("User-Agent"));
        assertThat(page.select("main h1").text()).isEqualTo("Ateliers <i>Dupont</i> & Fils démo");
        assertThat(page.title()).startsWith("Ateliers <i>Dupont</i> & Fils").endsWith("· Production France");
        assertThat(page.select("script:not([src])"))
                .singleElement()
                .satisfies(script -> assertThat(script.attr("type")).isEqualTo("application/ld+json"));
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(root() + "fiche/" + slug);
        assertThat(page.select("base").attr("href")).isEqualTo("/");
    }

    @Test
    void a_browser_gets_the_same_content_for_when_its_scripts_are_off() throws Exception {
        HttpResponse<String> answer = get("/fiche/" + slug, BROWSER, "fr");
        Document page = Jsoup.parse(answer.body());
        String alone = Jsoup.parse(get("/fiche/" + slug, MACHINE, "fr").body())
                .select("main")
                .text();

        assertThat(answer.headers().firstValue("Set-Cookie")).isPresent();
        assertThat(page.select("body noscript main").text()).isEqualTo(alone);
        assertThat(page.select("head link[rel=canonical]").attr("href")).isEqualTo(root() + "fiche/" + slug);
        assertThat(page.select("script[type=application/ld+json]"))
                .singleElement()
                .satisfies(script -> assertThat(script.data()).contains("\"@type\":\"Organization\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {BROWSER, MACHINE})
    void an_address_tells_by_its_status_what_it_is(String agent) throws Exception {
        Fiche fiche = store.bySlug(slug).orElseThrow();

        assertThat(get("/fiche/" + slug, agent, "fr").statusCode()).isEqualTo(200);
        assertThat(get("/fiche/never-was", agent, "fr").statusCode()).isEqualTo(404);
        store.changeStatus(fiche.id(), fiche.version(), FicheStatus.ARCHIVED, "test");
        bed.awaitSync();

        HttpResponse<String> gone = get("/fiche/" + slug, agent, "fr");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("retirée de l’annuaire").doesNotContain("Dupont");
    }

    @ParameterizedTest
    @ValueSource(strings = {BROWSER, MACHINE})
    void a_fiche_that_became_part_of_another_leads_on_for_as_long_as_that_one_is_published(String agent)
            throws Exception {
        Fiche kept = bed.publish("55210055", "Forges Durand");
        Fiche other = store.bySlug(slug).orElseThrow();
        store.changeStatus(other.id(), other.version(), FicheStatus.ARCHIVED, "test");
        jdbc.sql("insert into fiche_merge (fiche_id, into_id, merged_at) values (?, ?, now())")
                .params(other.id().value(), kept.id().value())
                .update();
        bed.awaitSync();

        HttpResponse<String> moved = get("/fiche/" + slug + "?lang=en", agent, "fr");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).contains("/fiche/" + kept.slug() + "?lang=en");
        assertThat(moved.headers().firstValue("Set-Cookie")).as("a session").isEmpty();
        assertThat(get("/fiche/" + kept.slug(), agent, "fr").statusCode()).isEqualTo(200);
        HttpResponse<String> called = get("/api/v1/fiches/" + slug, agent, "fr");
        assertThat(called.statusCode()).isEqualTo(301);
        assertThat(called.headers().firstValue("Location")).contains("/api/v1/fiches/" + kept.slug());
        assertThat(get("/sitemap/fiches-1-1.xml", agent, "fr").body())
                .contains("fiche/" + kept.slug() + "<")
                .doesNotContain("fiche/" + slug + "<");

        Document list = Jsoup.parse(
                get("/liste?fiches=" + slug + "," + kept.slug(), agent, "fr").body());
        assertThat(list.select(".hit-name a").eachAttr("href")).containsExactly("fiche/" + kept.slug());
        assertThat(list.select(".gone")).isEmpty();

        store.changeStatus(kept.id(), kept.version(), FicheStatus.ARCHIVED, "test");
        bed.awaitSync();
        assertThat(get("/fiche/" + slug, agent, "fr").statusCode()).isEqualTo(410);
        assertThat(get("/api/v1/fiches/" + slug, agent, "fr").statusCode()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {BROWSER, MACHINE})
    void a_shortlist_costs_no_session_and_is_for_no_search_engine(String agent) throws Exception {
        for (String path : new String[] {"/liste?fiches=" + slug, "/comparer?fiches=" + slug}) {
            HttpResponse<String> answer = get(path, agent, "fr");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
            assertThat(Jsoup.parse(answer.body()).select("meta[name=robots]").attr("content"))
                    .isEqualTo("noindex, follow");
        }
        assertThat(Jsoup.parse(get("/liste?fiches=" + slug, agent, "fr").body())
                        .select(".hit-name a")
                        .eachAttr("href"))
                .containsExactly("fiche/" + slug);
    }

    @Test
    void a_machine_gets_the_search_with_its_results_as_links_and_no_session() throws Exception {
        HttpResponse<String> answer = get("/", MACHINE, "fr");
        Document page = Jsoup.parse(answer.body(), root());

        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.expectFirst(".hit-name a").absUrl("href")).isEqualTo(root() + "fiche/" + slug);
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(root());
        assertThat(Jsoup.parse(get("/?q=zzzz", MACHINE, "fr").body())
                        .select("meta[name=robots]")
                        .attr("content"))
                .isEqualTo("noindex, follow");
        assertThat(Jsoup.parse(get("/", BROWSER, "fr").body()).select("noscript .hit-name a"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {BROWSER, MACHINE})
    void words_typed_without_scripts_lead_to_the_address_of_what_they_ask(String agent) throws Exception {
        HttpResponse<String> answer = get("/chercher?q=tournage+inox&dep=42", agent, "fr");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address)
                        .startsWith("/?")
                        .contains("process=MACH.TURN")
                        .contains("material=INOX")
                        .contains("dep=42"));
        assertThat(answer.headers().firstValue("Set-Cookie")).as("a session").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/, en, Search", "/?lang=de, en, Suchen", "/?lang=fr, de, Rechercher"})
    void an_address_s_language_counts_more_than_the_reader_s(String path, String reads, String word) throws Exception {
        for (String agent : new String[] {BROWSER, MACHINE}) {
            Document page = Jsoup.parse(get(path, agent, reads).body());
            assertThat(page.expectFirst("form button").text()).isEqualTo(word);
        }
    }

    @Test
    void a_language_that_an_address_names_is_kept_for_the_pages_that_follow() throws Exception {
        assertThat(get("/?lang=de", BROWSER, "fr").headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("langue=de;"));
        assertThat(get("/", BROWSER, "fr").headers().allValues("Set-Cookie"))
                .noneSatisfy(cookie -> assertThat(cookie).startsWith("langue="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mentions-legales", "/confidentialite", "/accessibilite"})
    void a_legal_page_that_is_not_written_says_so_to_everybody(String path) throws Exception {
        for (String agent : new String[] {BROWSER, MACHINE}) {
            HttpResponse<String> answer = get(path, agent, "fr");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.body())
                    .contains("n’est pas encore publié", "noindex")
                    .as("settings are the operator's matter")
                    .doesNotContain("annuaire.legal", "ANNUAIRE_");
        }
        assertThat(Jsoup.parse(get("/", BROWSER, "fr").body())
                        .select("noscript footer a[href=" + path.substring(1) + "]"))
                .hasSize(1);
    }

    @Test
    void search_engines_find_every_fiche_by_the_sitemap_that_robots_txt_names() throws Exception {
        String robots = get("/robots.txt", MACHINE, "fr").body();
        String index = get("/sitemap.xml", MACHINE, "fr").body();
        String fiches = get("/sitemap/fiches-1-1.xml", MACHINE, "fr").body();

        assertThat(robots).contains("Sitemap: " + root() + "sitemap.xml");
        assertThat(index).contains(root() + "sitemap/fiches-1-1.xml", root() + "sitemap/pages.xml");
        assertThat(fiches).contains("<loc>" + root() + "fiche/" + slug + "</loc><lastmod>");
        assertThat(get("/sitemap/pages.xml", MACHINE, "fr").body()).contains("<loc>" + root() + "</loc>");
        assertThat(get("/robots.txt", MACHINE, "fr").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void a_page_that_can_t_do_without_scripts_says_so() throws Exception {
        assertThat(Jsoup.parse(get("/connexion", BROWSER, "fr").body())
                        .select("noscript main")
                        .text())
                .contains("a besoin de JavaScript");
    }

    private String root() {
        return "http://localhost:" + port + "/";
    }

    private HttpResponse<String> get(String path, String agent, String language)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("User-Agent", agent)
                .header("Accept-Language", language)
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
