package fr.productionfrance.annuaire.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.LimitedSearchException;
import fr.productionfrance.annuaire.search.export.Files;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of results over HTTP. */
class ExportApiTest extends ApiServerTest {

    @Test
    void a_search_s_address_gives_its_results_as_a_file() throws Exception {
        HttpResponse<byte[]> csv = getBytes("/api/v1/fiches/export.csv?process=MACH.TURN&tol=20um&lang=en");
        HttpResponse<byte[]> xlsx = getBytes("/api/v1/fiches/export.xlsx?process=MACH.TURN&tol=20um&lang=en");

        assertThat(search.criteria().chosen(Facet.PROCESS)).containsExactly("MACH.TURN");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        name -> assertThat(name).matches("attachment; filename=\"fiches-[0-9-]{10}[.]csv\""));
        assertThat(csv.headers().firstValue("Cache-Control")).contains("no-store");
        List<List<String>> rows = Files.csv(csv.body());
        assertThat(rows.getFirst())
                .containsExactly("Criteria", "Process: Turning · Tolerance: ±\u00a020\u00a0µm or better");
        assertThat(rows).contains(List.of("Address", "https://annuaire.example/?process=MACH.TURN&tol=20um&lang=en"));
        assertThat(rows.get(6))
                .contains(
                        "Ateliers Dupont",
                        "invented for the demonstration",
                        "https://annuaire.example/fiche/ateliers-dupont-firminy");
        assertThat(Files.xlsx(xlsx.body()).getFirst()).isEqualTo(rows.getFirst());
    }

    @Test
    void nothing_but_names_is_refused_in_words() throws Exception {
        search.failsWith(new LimitedSearchException());
        HttpResponse<String> refused = get("/api/v1/fiches/export.csv?q=dupont&lang=fr");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat((String) JsonPath.read(refused.body(), "$.detail")).contains("limitée aux noms");
    }

    @Test
    void an_illegal_parameter_is_named() throws Exception {
        HttpResponse<String> refused = get("/api/v1/fiches/export.xlsx?process=NOPE");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Json.texts(refused.body(), "$.errors[*].parameter")).containsExactly("process");
    }

    @Test
    void fiches_that_were_chosen_come_as_a_file_that_says_which_are_published_no_longer() throws Exception {
        HttpResponse<byte[]> file = getBytes("/api/v1/fiches/export.csv?lang=fr&fiches=ateliers-dupont-firminy,gone");

        assertThat(file.statusCode()).isEqualTo(200);
        List<List<String>> rows = Files.csv(file.body());
        assertThat(rows.subList(0, 2))
                .containsExactly(
                        List.of("Critères", "Fiches choisies une à une"),
                        List.of("Résultat", "1 fiche ; 1 fiche choisie n’est plus publiée"));
        assertThat(rows.get(3).getLast())
                .isEqualTo("https://annuaire.example/liste?fiches=ateliers-dupont-firminy,gone");
        assertThat(rows.getLast())
                .startsWith("Ateliers Dupont")
                .endsWith("https://annuaire.example/fiche/ateliers-dupont-firminy");
    }

    @Test
    void a_chosen_fiche_that_became_part_of_another_counts_as_that_one() throws Exception {
        HttpResponse<byte[]> file =
                getBytes("/api/v1/fiches/export.csv?lang=fr&fiches=tournage-durand,ateliers-dupont-firminy");

        List<List<String>> rows = Files.csv(file.body());
        assertThat(rows.get(1)).containsExactly("Résultat", "1 fiche");
        assertThat(rows.stream().map(List::getFirst)).containsOnlyOnce("Ateliers Dupont");
    }
}
