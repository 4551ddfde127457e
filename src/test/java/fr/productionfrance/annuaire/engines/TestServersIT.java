package fr.productionfrance.annuaire.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;

class TestServersIT {

    @Test
    void every_test_can_have_an_empty_database_of_its_own() throws Exception {
        var one = TestServers.newDatabase();
        var other = TestServers.newDatabase();

        assertThat(one.url()).isNotEqualTo(other.url());
        try (var connection = DriverManager.getConnection(other.url(), other.username(), other.password());
                var statement = connection.createStatement()) {
            var tables = statement.executeQuery("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'");
            assertThat(tables.next()).isTrue();
            assertThat(tables.getInt(1)).isZero();
        }
    }

    @Test
    void text_is_compared_by_code_point_with_unicode_case_rules_on_whichever_server() throws Exception {
        var database = TestServers.newDatabase();
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
                var statement = connection.createStatement()) {
            var row = statement.executeQuery("SELECT lower('ÉBAVURAGE'), 'é' > 'z'");
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("ébavurage");
            assertThat(row.getBoolean(2)).isTrue();
        }
    }

    @Test
    void elasticsearch_answers_and_keeps_its_address_for_the_whole_run() throws Exception {
        URI uri = TestServers.elasticsearchUri();

        assertThat(TestServers.elasticsearchUri()).isEqualTo(uri);
        try (var client = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(uri.resolve("/_cluster/health")).build();
            assertThat(client.send(health, HttpResponse.BodyHandlers.ofString()).body())
                    .contains("\"number_of_data_nodes\":1");
        }
    }
}
