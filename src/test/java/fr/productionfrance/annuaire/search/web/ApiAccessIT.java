package fr.productionfrance.annuaire.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The API within the whole program: open to all, without a session, and for reading only. */
@IntegrationTest
class ApiAccessIT extends HttpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/openapi",
                "/api/openapi/swagger-config",
                "/swagger-ui/index.html",
                "/swagger-ui/swagger-ui-bundle.js",
                "/api/v1/fiches"
            })
    void is_open_to_all_without_a_session(String path) throws Exception {
        HttpResponse<String> response = get(path);

        // Whether there is an index yet is another test's business: without one the API says so, to anybody.
        assertThat(response.statusCode()).isIn(200, 503);
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void the_page_to_try_it_runs_only_scripts_of_ours() throws Exception {
        assertThat(get("/api").statusCode()).isEqualTo(302);
        assertThat(get("/swagger-ui/index.html").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'self';"));
    }

    @Test
    void an_illegal_parameter_is_refused_before_the_engine_is_asked() throws Exception {
        HttpResponse<String> response = get("/api/v1/fiches?limit=0");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Json.texts(response.body(), "$.errors[*].parameter")).containsExactly("limit");
    }

    @Test
    void nothing_can_be_written() throws Exception {
        HttpResponse<String> response = send("POST", "/api/v1/fiches");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void other_sites_may_read() throws Exception {
        HttpResponse<String> response = get("/api/v1/fiches?limit=0", "Origin", "https://example.org");

        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void an_address_that_cannot_be_decoded_is_the_askers_mistake_on_pages_too() throws Exception {
        assertThat(statusLineOf("/api/v1/fiches?q=%zz")).contains(" 400");
        assertThat(statusLineOf("/?q=%zz")).contains(" 400");
        assertThat(answerTo("/?q=%zz")).contains("text/html", "class=\"error-page\"");
        assertThat(answerTo("/chercher?q=%ff")).contains(" 400", "class=\"error-page\"");
    }
}
