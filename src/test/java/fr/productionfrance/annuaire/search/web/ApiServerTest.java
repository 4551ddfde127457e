package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.search.SearchParameters;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The API over HTTP, as the program configures its server; pages, sign-in, store and engine are left out. */
@SpringBootTest(
        classes = ApiServerTest.Server.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"annuaire.api.burst=10000", "logging.level.org.springdoc=warn"})
abstract class ApiServerTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired
    protected RecordingSearch search;

    @LocalServerPort
    private int port;

    @AfterEach
    void forgetWhatWasTold() {
        search.answers(Samples.onePage());
    }

    protected HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, headers);
    }

    protected HttpResponse<String> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        return CLIENT.send(request(method, path, headers), HttpResponse.BodyHandlers.ofString());
    }

    protected HttpResponse<byte[]> getBytes(String path, String... headers) throws IOException, InterruptedException {
        return CLIENT.send(request("GET", path, headers), HttpResponse.BodyHandlers.ofByteArray());
    }

    protected int port() {
        return port;
    }

    private HttpRequest request(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    /** No stereotype, so that the program's own scan does not meet it. */
    @EnableAutoConfiguration(
            excludeName = {
                "com.vaadin.flow.spring.SpringBootAutoConfiguration",
                "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration",
                "org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchClientAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration"
            })
    @ComponentScan({"fr.productionfrance.annuaire.nomenclature", "fr.productionfrance.annuaire.search.web"})
    @Import(SearchParameters.class)
    static class Server {

        @Bean
        RecordingSearch search() {
            return new RecordingSearch();
        }
    }
}
