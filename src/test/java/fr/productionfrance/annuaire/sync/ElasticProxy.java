package fr.productionfrance.annuaire.sync;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;

/** Stands before an Elasticsearch that may move, and lets a test have a say in bulk requests. */
final class ElasticProxy implements AutoCloseable {

    private static final List<String> PASSED_ON = List.of("Content-Type", "Accept", "X-Elastic-Product");

    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile URI target;
    private volatile BulkRule rule = _ -> Optional.empty();

    ElasticProxy(URI target) {
        this.target = target;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** What becomes of a bulk request: an answer of the test's own, or, when empty, Elasticsearch's. */
    interface BulkRule {
        Optional<Answer> answer(String body) throws InterruptedException;
    }

    record Answer(int status, String json) {}

    String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void forBulk(BulkRule newRule) {
        rule = newRule;
    }

    void moveTo(URI newTarget) {
        target = newTarget;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Optional<Answer> own = exchange.getRequestURI().getPath().endsWith("/_bulk")
                    ? rule.answer(new String(body, StandardCharsets.UTF_8))
                    : Optional.empty();
            if (own.isPresent()) {
                answer(exchange, own.get());
            } else {
                forward(exchange, body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.json().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/vnd.elasticsearch+json;compatible-with=9");
        exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Where Elasticsearch does not answer, the exchange ends without an answer. */
    private void forward(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        target.resolve(exchange.getRequestURI().toString()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        PASSED_ON.forEach(name -> {
            String value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        });
        HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
        PASSED_ON.forEach(name -> response.headers()
                .firstValue(name)
                .ifPresent(value -> exchange.getResponseHeaders().add(name, value)));
        boolean empty = response.body().length == 0;
        exchange.sendResponseHeaders(response.statusCode(), empty ? -1 : response.body().length);
        if (!empty) {
            exchange.getResponseBody().write(response.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.shutdownNow();
    }
}
