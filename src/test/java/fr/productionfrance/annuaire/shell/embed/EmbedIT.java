package fr.productionfrance.annuaire.shell.embed;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.engines.OtherSite;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the server sends of the search for other sites, and that nothing else may be framed, while one site is listed. */
@IntegrationTest
class EmbedIT {

    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final SyncBed bed;

    @LocalServerPort
    private int port;

    private String slug = "";

    @Autowired
    EmbedIT(ApplicationContext program) {
        this.bed = new SyncBed(program);
    }

    @BeforeEach
    void publish() {
        bed.empty();
        slug = bed.publish("73282932", "Ateliers Dupont").slug();
        bed.awaitSync();
    }

    @AfterEach
    void empty() {
        bed.empty();
    }

    @Test
    void the_embedded_search_shows_real_fiches_without_a_session() throws Exception {
        HttpResponse<String> answer = get("/embed?lang=fr&accent=%237a1f3d");
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.select(".hit-name a").attr("href")).isEqualTo("fiche/" + slug);
        assertThat(page.select("style").html()).contains("--brand-accent:#7a1f3d;");
        assertThat(page.select("script").eachAttr("src")).containsExactly("assets/embed-frame.js");
    }

    @Test
    void only_the_listed_site_may_frame_it() throws Exception {
        HttpResponse<String> answer = get("/embed");

        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("frame-ancestors " + OtherSite.origin(), "default-src 'self'", "object-src 'none'")
                        .doesNotContain(OtherSite.unlisted(), "'unsafe-eval'", "*"));
        assertThat(answer.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/connexion",
                "/liste",
                "/comparer",
                "/mentions-legales",
                "/api",
                "/api/v1/fiches",
                "/embed/more",
                "/no-such-page",
                "/robots.txt",
                "/assets/embed.js"
            })
    void nothing_else_may_be_framed_by_anybody(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .isNotEmpty()
                .allSatisfy(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
    }

    @Test
    void a_fiche_may_not_be_framed_either() throws Exception {
        assertThat(get("/fiche/" + slug).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
    }

    @Test
    void scripts_of_other_sites_may_load_the_script_and_read_neither() throws Exception {
        for (String path : new String[] {"/embed", "/assets/embed.js"}) {
            HttpResponse<String> answer = send("GET", path, "Origin", OtherSite.origin());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
        assertThat(get("/assets/embed.js").headers().firstValue("Cross-Origin-Resource-Policy"))
                .contains("cross-origin");
        assertThat(get("/embed").headers().firstValue("Cross-Origin-Resource-Policy"))
                .contains("same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void it_is_only_read(String method) throws Exception {
        assertThat(send(method, "/embed").statusCode()).isEqualTo(405);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path);
    }

    private HttpResponse<String> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("User-Agent", BROWSER)
                .header("Accept-Language", "fr")
                .method(method, HttpRequest.BodyPublishers.noBody());
        return CLIENT.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
