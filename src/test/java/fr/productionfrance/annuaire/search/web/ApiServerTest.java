package fr.productionfrance.annuaire.search.web;

import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The API over HTTP, as the program configures its server; pages, sign-in, store and engine are left out. */
@SpringBootTest(
        classes = ApiServerTest.Server.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"annuaire.api.burst=10000", "logging.level.org.springdoc=warn"})
abstract class ApiServerTest extends HttpTest {

    @Autowired
    protected RecordingSearch search;

    @AfterEach
    void forgetWhatWasTold() {
        search.answers(Samples.onePage());
    }

    /** No stereotype, so that the program's own scan does not meet it. */
    @Import(WebServer.class)
    static class Server {

        @Bean
        RecordingSearch search() {
            return new RecordingSearch();
        }
    }
}
