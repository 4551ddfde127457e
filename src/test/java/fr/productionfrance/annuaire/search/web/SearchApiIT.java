package fr.productionfrance.annuaire.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.export.Files;
import fr.productionfrance.annuaire.search.query.SearchBed;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The API on the real engine. */
@SpringBootTest(
        classes = SearchApiIT.Server.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "annuaire.api.burst=10000")
class SearchApiIT extends HttpTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final List<Fiche> FICHES = SearchBed.published(11, NOW, 150);

    @Test
    void following_the_links_shows_every_fiche_once() throws Exception {
        List<String> slugs = new ArrayList<>();
        Optional<String> address = Optional.of("/api/v1/fiches?limit=40&sort=fresh");
        while (address.isPresent()) {
            HttpResponse<String> page = get(address.get());
            assertThat((Integer) JsonPath.read(page.body(), "$.total")).isEqualTo(FICHES.size());
            slugs.addAll(Json.texts(page.body(), "$.hits[*].slug"));
            address = page.headers()
                    .firstValue("Link")
                    .map(NEXT::matcher)
                    .filter(Matcher::find)
                    .map(m -> m.group(1));
        }

        assertThat(slugs)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        FICHES.stream().map(Fiche::slug).toList());
    }

    @Test
    void a_file_of_results_holds_every_fiche_once() throws Exception {
        List<List<String>> rows =
                Files.csv(getBytes("/api/v1/fiches/export.csv").body());

        assertThat(rows.stream().map(List::getLast).filter(cell -> cell.startsWith("https://annuaire.example/fiche/")))
                .doesNotHaveDuplicates()
                .hasSize(FICHES.size());
    }

    @Test
    void a_file_of_results_holds_what_the_search_finds_and_what_it_has_to_confirm() throws Exception {
        String question = "process=MACH.TURN&tol=20um";
        String page = get("/api/v1/fiches?limit=1&" + question).body();
        int confirmed = JsonPath.read(page, "$.total");
        int toConfirm = JsonPath.read(page, "$.toConfirm");

        List<List<String>> rows =
                Files.xlsx(getBytes("/api/v1/fiches/export.xlsx?" + question).body());

        assertThat(rows.stream().filter(row -> row.contains("répond à tous les critères")))
                .isNotEmpty()
                .hasSize(confirmed);
        assertThat(rows.stream().filter(row -> row.stream().anyMatch(cell -> cell.startsWith("À confirmer : "))))
                .isNotEmpty()
                .hasSize(toConfirm);
    }

    @Test
    void a_facet_s_count_is_the_total_of_choosing_its_value() throws Exception {
        String all = get("/api/v1/fiches").body();
        for (String parameter : List.of("process", "material", "tol", "size", "batch", "cert", "availability", "dep")) {
            String path = "$.facets[?(@.parameter=='" + parameter + "')].values[?(@.count>0)]";
            List<String> values = Json.texts(all, path + ".value");
            List<String> counts = Json.texts(all, path + ".count");
            assertThat(values).as(parameter).isNotEmpty();

            String chosen = get("/api/v1/fiches?limit=1&" + parameter + "=" + values.getFirst())
                    .body();

            assertThat(JsonPath.read(chosen, "$.total").toString())
                    .as("%s=%s", parameter, values.getFirst())
                    .isEqualTo(counts.getFirst());
        }
    }

    @Test
    void a_hit_leads_to_its_fiche() throws Exception {
        String hit = get("/api/v1/fiches?limit=1&process=MACH").body();
        String slug = Json.texts(hit, "$.hits[*].slug").getFirst();

        String fiche = get("/api/v1/fiches/" + slug).body();

        assertThat((String) JsonPath.read(fiche, "$.name")).isEqualTo(JsonPath.read(hit, "$.hits[0].name"));
        assertThat(Json.texts(fiche, "$.sites[*].capabilities[*].process.code")).isNotEmpty();
        assertThat(get("/api/v1/fiches/" + slug + "-not").statusCode()).isEqualTo(404);
    }

    @Test
    void the_hostile_queries_of_the_issue_are_answered() throws Exception {
        for (String text : List.of(
                "x".repeat(10_000),
                "4".repeat(10_000),
                "%C3%A9".repeat(10_000),
                "tournage%20".repeat(900),
                "le%20la%20les%20de%20du",
                "name:(*%20OR%20%2B-%26%26%20%7C%7C%20!%20[%20TO%20~2^",
                "%22%22%22((((",
                "%F0%9F%91%A9%E2%80%8D%F0%9F%8F%AD",
                "%00%00",
                "%00inox%00")) {
            assertThat(get("/api/v1/fiches?q=" + text.replace("[", "%5B").replace("^", "%5E"))
                            .statusCode())
                    .as(text.substring(0, Math.min(30, text.length())))
                    .isEqualTo(200);
        }
    }

    @Test
    void a_cursor_that_no_page_gave_is_named() throws Exception {
        HttpResponse<String> response = get("/api/v1/fiches?after=bm90aGluZw");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Json.texts(response.body(), "$.errors[*].parameter")).containsExactly("after");
    }

    @Import(WebServer.class)
    static class Server {

        @Bean
        SearchBed bed() {
            return SearchBed.at(NOW).index(FICHES);
        }

        @Bean
        FicheSearch search(SearchBed bed) {
            return bed.search();
        }
    }
}
