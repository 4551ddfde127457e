package fr.productionfrance.annuaire.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = {"annuaire.export.burst=2", "annuaire.export.files-per-minute=1"})
class ExportLimitTest extends ApiServerTest {

    @Test
    void a_client_that_takes_too_many_files_can_still_search() throws Exception {
        assertThat(get("/api/v1/fiches/export.csv").statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/fiches/export.xlsx").statusCode()).isEqualTo(200);

        HttpResponse<String> refused = get("/api/v1/fiches/export.xlsx?q=more");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(get("/api/v1/fiches").statusCode()).isEqualTo(200);
    }
}
