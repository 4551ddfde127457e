package fr.productionfrance.annuaire.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class ApiHeadersTest extends ApiServerTest {

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        String tag = get("/api/v1/fiches").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = get("/api/v1/fiches", "If-None-Match", tag);

        assertThat(tag).startsWith("W/");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void no_copy_is_used_without_asking_again() throws Exception {
        assertThat(get("/api/v1/fiches").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-cache", "public"));
    }

    @Test
    void the_language_is_part_of_what_a_cache_keeps_apart() throws Exception {
        assertThat(get("/api/v1/fiches").headers().allValues("Vary"))
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("accept-language"));
    }

    @Test
    void answers_are_compressed() throws Exception {
        HttpResponse<byte[]> response = getBytes("/api/v1/fiches", "Accept-Encoding", "gzip");

        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        try (var body = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).contains("Ateliers Dupont");
        }
    }

    @Test
    void any_page_may_read_without_cookies() throws Exception {
        HttpResponse<String> response = get("/api/v1/fiches", "Origin", "https://example.org");

        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(response.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(response.headers().firstValue("Access-Control-Expose-Headers"))
                .hasValueSatisfying(value -> assertThat(value).contains("Link"));
    }

    @Test
    void a_browser_is_told_that_it_may_read_but_not_write() throws Exception {
        assertThat(preflight("GET").statusCode()).isEqualTo(200);
        assertThat(preflight("DELETE").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> preflight(String method) throws Exception {
        return send(
                "OPTIONS", "/api/v1/fiches", "Origin", "https://example.org", "Access-Control-Request-Method", method);
    }
}
