package fr.productionfrance.annuaire.search.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asks the program as a client would. */
abstract class HttpTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

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

    /** What no client library would send. */
    protected String statusLineOf(String path) throws Exception {
        return answerTo(path).lines().findFirst().orElse("");
    }

    /** The same with all that comes back, as it comes. */
    protected String answerTo(String path) throws Exception {
        try (Socket socket = new Socket("localhost", port);
                InputStream in = socket.getInputStream()) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpRequest request(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }
}
