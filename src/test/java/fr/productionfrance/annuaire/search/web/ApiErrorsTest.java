package fr.productionfrance.annuaire.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.productionfrance.annuaire.search.InvalidCursorException;
import fr.productionfrance.annuaire.search.LimitedSearchException;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every error is a problem detail (RFC 9457). */
class ApiErrorsTest extends ApiServerTest {

    @Test
    void an_illegal_parameter_is_named_with_what_is_accepted() throws Exception {
        HttpResponse<String> response = get("/api/v1/fiches?limit=1000&process=NOPE&foo=1&lang=en");

        assertProblem(response, 400);
        List<String> named = Json.texts(response.body(), "$.errors[*].parameter");
        assertThat(named).containsExactlyInAnyOrder("limit", "process", "foo");
        assertThat(Json.texts(response.body(), "$.errors[?(@.parameter=='limit')].accepted"))
                .containsExactly("A number from 1 to 100.");
        assertThat(Json.texts(response.body(), "$.errors[?(@.parameter=='process')].code"))
                .containsExactly("UNKNOWN_CODE");
    }

    @Test
    void what_was_sent_comes_back_short_and_harmless() throws Exception {
        HttpResponse<String> response = get("/api/v1/fiches?tol=" + "%00x".repeat(5000));

        assertProblem(response, 400);
        assertThat((String) JsonPath.read(response.body(), "$.errors[0].value"))
                .hasSizeLessThan(70)
                .startsWith("\uFFFDx");
    }

    @Test
    void a_cursor_that_the_engine_does_not_know_is_named() throws Exception {
        search.failsWith(new InvalidCursorException());

        HttpResponse<String> response = get("/api/v1/fiches?after=abc");

        assertProblem(response, 400);
        assertThat(Json.texts(response.body(), "$.errors[*].parameter")).containsExactly("after");
    }

    @Test
    void a_fiche_that_is_not_there_is_not_found() throws Exception {
        HttpResponse<String> response = get("/api/v1/fiches/nobody?lang=de");

        assertProblem(response, 404);
        assertThat((String) JsonPath.read(response.body(), "$.detail"))
                .isEqualTo("Kein öffentlicher Eintrag hat diese Adresse.");
    }

    @Test
    void a_fiche_that_was_withdrawn_is_gone() throws Exception {
        HttpResponse<String> response = get("/api/v1/fiches/forges-durand?lang=en");

        assertProblem(response, 410);
        assertThat((String) JsonPath.read(response.body(), "$.detail"))
                .isEqualTo("This fiche was withdrawn from the directory.");
    }

    @Test
    void a_fiche_that_became_part_of_another_leads_on_to_it_with_the_same_question() throws Exception {
        HttpResponse<String> response = get("/api/v1/fiches/tournage-durand?lang=en");

        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location"))
                .contains("/api/v1/fiches/ateliers-dupont-firminy?lang=en");
        assertThat(response.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-cache"));
        assertThat(get(response.headers().firstValue("Location").orElseThrow()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_illegal_language_of_a_fiche_is_named() throws Exception {
        HttpResponse<String> response = get("/api/v1/fiches/ateliers-dupont-firminy?lang=xx");

        assertProblem(response, 400);
        assertThat((String) JsonPath.read(response.body(), "$.errors[0].parameter"))
                .isEqualTo("lang");
    }

    @Test
    void an_address_that_is_not_there_is_not_found() throws Exception {
        assertProblem(get("/api/v1/members"), 404);
        assertProblem(get("/api/v1"), 404);
    }

    @Test
    void nothing_can_be_written() throws Exception {
        HttpResponse<String> response = send("POST", "/api/v1/fiches");

        assertProblem(response, 405);
        assertThat(response.headers().firstValue("Allow"))
                .hasValueSatisfying(allowed -> assertThat(allowed).contains("GET"));
        assertProblem(send("DELETE", "/api/v1/fiches/ateliers-dupont-firminy"), 405);
    }

    @Test
    void nothing_but_json_is_to_be_had() throws Exception {
        assertProblem(get("/api/v1/fiches", "Accept", "text/html"), 406);
    }

    @Test
    void without_elasticsearch_it_says_when_to_come_back() throws Exception {
        search.failsWith(new SearchUnavailableException("no answer", new IllegalStateException()));

        HttpResponse<String> response = get("/api/v1/fiches");

        assertProblem(response, 503);
        assertThat(response.headers().firstValue("Retry-After")).contains("15");
        assertProblem(get("/api/v1/fiches/ateliers-dupont-firminy"), 503);
    }

    @Test
    void without_elasticsearch_only_names_can_be_asked() throws Exception {
        search.failsWith(new LimitedSearchException());

        HttpResponse<String> response = get("/api/v1/fiches?process=MACH");

        assertProblem(response, 503);
        assertThat((String) JsonPath.read(response.body(), "$.detail")).contains("limitée aux noms");
    }

    @Test
    void an_unexpected_failure_tells_nothing_of_the_inside() throws Exception {
        search.failsWith(new IllegalStateException("secret of the inside"));

        HttpResponse<String> response = get("/api/v1/fiches");

        assertProblem(response, 500);
        assertThat(response.body()).doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void characters_that_browsers_leave_as_they_are_are_no_error() throws Exception {
        assertThat(statusLineOf("/api/v1/fiches?q=a|b{c}[d]^`")).contains(" 200");
        assertThat(search.criteria().text()).isEqualTo("a|b{c}[d]^`");
    }

    @Test
    void a_broken_encoding_is_the_askers_fault() throws Exception {
        assertThat(statusLineOf("/api/v1/fiches?q=%zz")).contains(" 400");
    }

    private static void assertProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat((Integer) JsonPath.read(response.body(), "$.status")).isEqualTo(status);
        assertThat((String) JsonPath.read(response.body(), "$.title")).isNotBlank();
    }
}
