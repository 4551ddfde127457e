package fr.productionfrance.annuaire.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the container itself refuses, sent as no client library would. */
@IntegrationTest
class ContainerErrorsIT {

    private static final int MORE_THAN_HEADERS_MAY_HOLD = 200_000;
    private static final int LONGEST_PAGE = 5_000;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fiche/%00",
                "/fiche/%zz",
                "/fiche/%5c..%5c",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/fiche/..%2f..%2fetc",
                "/fiche/a%0d%0aSet-Cookie:x",
                "/fiche/<script>alert(1)</script>",
                "/fiche/\\..\\..",
                "/mon-espace/%00",
                "/admin/%zz",
                "/fiche;jsessionid=%00/a",
                "//%00//",
                "*",
                "no-slash"
            })
    void an_address_that_cannot_be_read_gets_the_plain_page(String address) throws IOException {
        assertIsThePlainPage(answer("GET " + address + " HTTP/1.1\r\n" + host("fr") + "\r\n"), "Demande impossible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE / HTTP/1.1", "JEFF / HTTP/1.1", "GET / HTTP/9.9", "GE<T / HTTP/1.1"})
    void so_does_a_method_or_a_protocol_that_there_is_not(String line) throws IOException {
        String answer = answer(line + "\r\n" + host("fr") + "\r\n");

        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("Apache", "Tomcat", "Exception", "at org.", "alert(");
        assertThat(answer.substring(9, 10)).isIn("4", "5");
    }

    @Test
    void so_do_headers_that_are_too_large() throws IOException {
        assertIsThePlainPage(
                answer("GET /fiche/a HTTP/1.1\r\n" + host("fr") + "X-Large: " + "a".repeat(MORE_THAN_HEADERS_MAY_HOLD)
                        + "\r\n\r\n"),
                "Demande impossible");
    }

    @Test
    void so_does_a_path_that_is_too_long() throws IOException {
        String answer =
                answer("GET /fiche/" + "a".repeat(MORE_THAN_HEADERS_MAY_HOLD) + " HTTP/1.1\r\n" + host("fr") + "\r\n");

        assertIsThePlainPage(answer, "Demande impossible");
        assertThat(answer).doesNotContain("aaaaaaaa");
    }

    @Test
    void it_is_said_in_the_readers_language_and_in_french_where_none_is_known() throws IOException {
        assertIsThePlainPage(answer("GET /fiche/%00 HTTP/1.1\r\n" + host("de") + "\r\n"), "Anfrage");
        assertIsThePlainPage(answer("GET /fiche/%00 HTTP/1.1\r\n" + host("pt") + "\r\n"), "Demande impossible");
    }

    @Test
    void programs_get_a_problem_detail() throws IOException {
        assertThat(answer("GET /api/v1/fiches/%00 HTTP/1.1\r\n" + host("fr") + "\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "{\"title\":\"Bad Request\",\"status\":400}");
    }

    private static void assertIsThePlainPage(String answer, String title) {
        assertThat(answer)
                .startsWith("HTTP/1.1 4")
                .contains("text/html;charset=UTF-8", "nosniff", "Content-Security-Policy", "<h1>" + title)
                .doesNotContain("Apache", "Tomcat", "Exception", "at org.", "alert(", "passwd")
                .hasSizeLessThan(LONGEST_PAGE);
    }

    private static String host(String language) {
        return "Host: localhost\r\nConnection: close\r\nAccept: text/html\r\nAccept-Language: " + language + "\r\n";
    }

    private String answer(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
