package fr.productionfrance.annuaire.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.search.Change;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.NearMiss;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import fr.productionfrance.annuaire.search.WayOut;
import fr.productionfrance.annuaire.search.WaysOut;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchApiTest extends ApiServerTest {

    @Test
    void asks_what_the_same_address_of_the_page_would() throws Exception {
        get("/api/v1/fiches?q=tournage%20inox&process=MACH.TURN&tol=10um&limit=5&sort=fresh&open=process:MACH.TURN");

        assertThat(search.criteria().text()).isEqualTo("tournage inox");
        assertThat(search.criteria().chosen(Facet.PROCESS)).containsExactly("MACH.TURN");
        assertThat(search.criteria().quantities().tolerance()).isEqualTo(ToleranceAsked.ofHalfWidth(10));
        assertThat(search.page().size()).isEqualTo(5);
        assertThat(search.facets().openedIn(Facet.PROCESS))
                .as("opened, and on the way down to what is chosen")
                .containsExactlyInAnyOrder("MACH", "MACH.TURN");
    }

    @Test
    void gives_hits_with_codes_and_names() throws Exception {
        String body = get("/api/v1/fiches?lang=en").body();

        assertThat((Integer) JsonPath.read(body, "$.total")).isEqualTo(1);
        assertThat((Integer) JsonPath.read(body, "$.toConfirm")).isEqualTo(2);
        assertThat((String) JsonPath.read(body, "$.hits[0].slug")).isEqualTo("ateliers-dupont-firminy");
        assertThat((String) JsonPath.read(body, "$.hits[0].matched.process.label"))
                .isEqualTo("Turning");
        assertThat((String) JsonPath.read(body, "$.hits[0].matched.tolerance.itGrade"))
                .isEqualTo("IT7");
        assertThat((Double) JsonPath.read(body, "$.hits[0].matched.tolerance.halfWidthUm"))
                .isEqualTo(10.5);
        assertThat((String) JsonPath.read(body, "$.hits[0].matched.availability.state"))
                .isEqualTo("available");
        assertThat((String) JsonPath.read(body, "$.hits[0].matched.evidence.date"))
                .isEqualTo("2026-03-12");
        assertThat((String) JsonPath.read(body, "$.hits[0].departement.label")).isEqualTo("Loire");
        assertThat(Json.texts(body, "$.hits[0].toConfirm")).containsExactly("tol");
        assertThat(body).doesNotContain("geometricUm").doesNotContain("null");
    }

    @Test
    void gives_each_facet_its_values_with_counts() throws Exception {
        String body =
                get("/api/v1/fiches?process=MACH.TURN&near=42218:50&tol=10um").body();

        assertThat(Json.texts(body, "$.facets[*].parameter"))
                .containsExactly(
                        "process",
                        "material",
                        "tol",
                        "availability",
                        "size",
                        "mass",
                        "batch",
                        "lead",
                        "cert",
                        "near",
                        "dep",
                        "sector",
                        "headcount");
        assertThat(value(body, "process", "MACH")).isEqualTo("[\"Usinage (enlèvement de matière)\",31,false]");
        assertThat(value(body, "process", "MACH.TURN")).isEqualTo("[\"Tournage\",18,true]");
        assertThat(value(body, "process", "MACH.MILL")).isEqualTo("[\"Fraisage\",0,false]");
        assertThat(value(body, "tol", "10um")).isEqualTo("[\"± 10 µm\",4,true]");
        assertThat(value(body, "mass", "0.1")).isEqualTo("[\"0,1 kg\",0,false]");
        assertThat(value(body, "near", "42218:100")).isEqualTo("[\"≤ 100 km\",0,false]");
        assertThat(value(body, "availability", "available")).isEqualTo("[\"disponible\",9,false]");
        assertThat(value(body, "headcount", "from_20")).isEqualTo("[\"20 à 49 salariés\",0,false]");
        assertThat(Json.texts(body, "$.facets[?(@.parameter=='dep')].values[*].value"))
                .containsExactly("42");
    }

    @Test
    void says_what_to_ask_instead_where_little_is_found_and_it_is_asked_for() throws Exception {
        SearchCriteria wider = SearchCriteria.EVERYTHING
                .withChoice(Facet.PROCESS, Set.of("MACH.TURN"))
                .withQuantities(Quantities.NONE.withTolerance(ToleranceAsked.ofGrade(ItGrade.IT7)));
        search.leadsOnTo(new WaysOut(
                List.of(WayOut.by(new Change(Change.Kind.WIDER, Facet.TOLERANCE, wider, 1), 2)),
                List.of(new NearMiss(Samples.onePage().hits().getFirst(), Facet.TOLERANCE))));
        String asked = "/api/v1/fiches?process=MACH.TURN&tol=IT6";

        String body = get(asked + "&relaxations=true&lang=fr").body();

        assertThat(Json.texts(body, "$.relaxations.ways[*].query"))
                .containsExactly("process=MACH.TURN&tol=IT7&lang=fr");
        assertThat(Json.texts(body, "$.relaxations.ways[0].changes[*].parameter"))
                .containsExactly("tol");
        assertThat(Json.texts(body, "$.relaxations.ways[0].changes[*].kind")).containsExactly("wider");
        assertThat((Integer) JsonPath.read(body, "$.relaxations.ways[0].total")).isEqualTo(2);
        assertThat(Json.texts(body, "$.relaxations.nearMisses[*].fiche.slug"))
                .containsExactly("ateliers-dupont-firminy");
        assertThat(Json.texts(body, "$.relaxations.nearMisses[*].missed")).containsExactly("tol");
        assertThat(get(asked).body()).doesNotContain("relaxations");
        assertThat(get("/api/v1/fiches?relaxations=true").body()).doesNotContain("nearMisses");
        assertThat(get(asked + "&relaxations=maybe").statusCode()).isEqualTo(400);
    }

    @Test
    void every_value_of_every_facet_is_taken_by_its_parameter() throws Exception {
        String body = get("/api/v1/fiches?near=42218").body();

        for (Facet facet : Facet.values()) {
            if (!facet.hasValues()) {
                continue;
            }
            List<String> values =
                    Json.texts(body, "$.facets[?(@.parameter=='" + facet.parameter() + "')].values[*].value");
            assertThat(values).as("%s", facet).isNotEmpty();
            for (String value : values) {
                assertThat(get("/api/v1/fiches?" + facet.parameter() + "=" + value)
                                .statusCode())
                        .as("%s %s", facet, value)
                        .isEqualTo(200);
                assertThat(search.criteria().restricts(facet)).isTrue();
            }
        }
    }

    @Test
    void leads_to_the_next_page() throws Exception {
        search.answers(new SearchPage(99, 0, List.of(Samples.hit()), "abc-_1"));

        HttpResponse<String> response = get("/api/v1/fiches?q=inox%20%26%20alu&limit=1&lang=fr");

        assertThat((String) JsonPath.read(response.body(), "$.next")).isEqualTo("abc-_1");
        assertThat(response.headers().firstValue("Link"))
                .contains("</api/v1/fiches?q=inox%20%26%20alu&limit=1&after=abc-_1&lang=fr>; rel=\"next\"");
        search.answers(Samples.onePage());
        assertThat(get("/api/v1/fiches").headers().firstValue("Link")).isEmpty();
    }

    @Test
    void says_when_names_were_all_that_could_be_searched() throws Exception {
        search.answers(new SearchPage(1, 0, List.of(Samples.hit()), null, true));

        HttpResponse<String> limited = get("/api/v1/fiches?q=dupont");

        assertThat((Boolean) JsonPath.read(limited.body(), "$.degraded")).isTrue();
        assertThat(Json.texts(limited.body(), "$.notices[*]")).anyMatch(notice -> notice.contains("par nom seulement"));
        assertThat(Json.texts(limited.body(), "$.facets[*].parameter")).isEmpty();
        assertThat(limited.headers().firstValue("Cache-Control")).contains("no-store");
        search.answers(Samples.onePage());
        assertThat((Boolean) JsonPath.read(get("/api/v1/fiches").body(), "$.degraded"))
                .isFalse();
    }

    @Test
    void speaks_the_language_that_is_asked() throws Exception {
        assertThat(language("/api/v1/fiches")).isEqualTo("fr");
        assertThat(language("/api/v1/fiches", "Accept-Language", "es, de;q=0.8, en;q=0.5"))
                .isEqualTo("de");
        assertThat(language("/api/v1/fiches?lang=en", "Accept-Language", "de")).isEqualTo("en");
        assertThat(get("/api/v1/fiches", "Accept-Language", "de-AT").body()).contains("Drehen");
    }

    @Test
    void gives_the_whole_fiche() throws Exception {
        String body = get("/api/v1/fiches/ateliers-dupont-firminy").body();

        assertThat((String) JsonPath.read(body, "$.siren")).isEqualTo("732829320");
        assertThat((String) JsonPath.read(body, "$.headcount.label")).isEqualTo("20 à 49 salariés");
        assertThat((String) JsonPath.read(body, "$.sites[0].certificates[0].scheme.label"))
                .isEqualTo("ISO 9001");
        assertThat((String) JsonPath.read(body, "$.sites[0].capabilities[0].documents[0].label"))
                .isEqualTo("certificat 3.1");
        assertThat((String) JsonPath.read(body, "$.presentation")).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void answers_ten_thousand_characters_and_says_what_was_left_out() throws Exception {
        HttpResponse<String> response = get("/api/v1/fiches?q=" + "%C3%A9".repeat(10_000));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(search.criteria().text()).hasSize(2000);
        assertThat(Json.texts(response.body(), "$.notices")).hasSize(1);
    }

    @Test
    void answers_emoji_nul_bytes_and_lucene_syntax() throws Exception {
        assertThat(get("/api/v1/fiches?q=%F0%9F%91%A9%E2%80%8D%F0%9F%8F%AD%00%00")
                        .statusCode())
                .isEqualTo(200);
        assertThat(search.criteria().text()).isEqualTo("👩‍🏭");
        assertThat(get("/api/v1/fiches?q=name%3A(%2A%20OR%20%2B-%26%26%20%7C%7C%20!%20%5B%20TO%20%7E2%5E")
                        .statusCode())
                .isEqualTo(200);
        assertThat(search.criteria().text()).isEqualTo("name:(* OR +-&& || ! [ TO ~2^");
    }

    private String language(String path, String... headers) throws Exception {
        return get(path, headers).headers().firstValue("Content-Language").orElseThrow();
    }

    private static String value(String body, String parameter, String value) {
        List<Object> found = JsonPath.read(
                body, "$.facets[?(@.parameter=='" + parameter + "')].values[?(@.value=='" + value + "')]");
        assertThat(found).hasSize(1);
        String one = JsonPath.parse(found.getFirst()).jsonString();
        return JsonPath.parse(List.of(
                        JsonPath.read(one, "$.label"), JsonPath.read(one, "$.count"), JsonPath.read(one, "$.selected")))
                .jsonString();
    }
}
