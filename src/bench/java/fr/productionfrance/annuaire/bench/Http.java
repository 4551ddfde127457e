package fr.productionfrance.annuaire.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plain HTTP client, with nothing of the program's in it. */
final class Http implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonMapper json = JsonMapper.shared();

    byte[] get(URI uri) throws IOException, InterruptedException {
        return sent(
                HttpRequest.newBuilder(uri).header("Accept", "application/json").build());
    }

    /** Sends a body of lines of JSON and reads the answer to a tree. */
    JsonNode postLines(URI uri, BodyPublisher body) throws IOException, InterruptedException {
        return sent("POST", uri, "application/x-ndjson", body);
    }

    JsonNode postJson(URI uri, BodyPublisher body) throws IOException, InterruptedException {
        return sent("POST", uri, "application/json", body);
    }

    void put(URI uri, BodyPublisher body) throws IOException, InterruptedException {
        sent("PUT", uri, "application/json", body);
    }

    void delete(URI uri) throws IOException, InterruptedException {
        sent(HttpRequest.newBuilder(uri).DELETE().build());
    }

    private JsonNode sent(String method, URI uri, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        return json.readTree(sent(HttpRequest.newBuilder(uri)
                .header("Content-Type", type)
                .method(method, body)
                .build()));
    }

    void post(URI uri) throws IOException, InterruptedException {
        sent(HttpRequest.newBuilder(uri).POST(BodyPublishers.noBody()).build());
    }

    JsonNode tree(byte[] answer) {
        return json.readTree(answer);
    }

    private byte[] sent(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    @Override
    public void close() {
        client.close();
    }
}
