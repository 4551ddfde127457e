package fr.productionfrance.annuaire.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An anonymous visit to the search page, as a browser makes it: the document, then what the page asks the browser to answer. */
final class Visit {

    private static final String STATE = "window.Vaadin.TypeScript= ";
    private static final String PROMISE = "@v-return";
    /** The counts come with the first round; what follows them with the second. More would be a page that never rests. */
    private static final int MOST_ROUNDS = 10;

    private final HttpClient client;
    private final URI site;
    /** Of the document one value is read, and what follows it left. */
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    Visit(HttpClient client, URI site) {
        this.client = client;
        this.site = site;
    }

    /**
     * Opens the page up to where it asks nothing more.
     *
     * @return how many times the page came back to the server
     */
    int make() throws IOException, InterruptedException {
        HttpResponse<String> document = client.send(
                HttpRequest.newBuilder(site)
                        .header("Accept", "text/html")
                        .header("Accept-Language", "fr")
                        // Who is no browser gets a page without a session.
                        .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0")
                        .build(),
                BodyHandlers.ofString());
        String cookie =
                document.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        String html = document.body();
        JsonNode page = json.readTree(html.substring(html.indexOf(STATE) + STATE.length()))
                .path("initial")
                .path("appConfig");
        JsonNode said = page.path("uidl");
        String key = said.path("Vaadin-Security-Key").asString();
        URI address = site.resolve("?v-r=uidl&v-uiId=" + page.path("v-uiId").asInt());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<JsonNode> promises = promises(said);
            if (promises.isEmpty()) {
                return round;
            }
            said = answered(address, cookie, reply(key, said, promises));
        }
        throw new IllegalStateException("The page asks for ever");
    }

    private JsonNode answered(URI address, String cookie, String reply) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address)
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(reply))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().startsWith("{")) {
            throw new IllegalStateException("The page answered " + answer.statusCode() + ": " + answer.body());
        }
        return json.readTree(answer.body());
    }

    /** Each script whose outcome the server waits for stands with two channels: one for what it gives, one for its failure. */
    private static List<JsonNode> promises(JsonNode said) {
        List<JsonNode> promises = new ArrayList<>();
        for (JsonNode script : said.path("execute").values()) {
            script.values().stream()
                    .map(part -> part.path(PROMISE))
                    .filter(JsonNode::isArray)
                    .findFirst()
                    .ifPresent(promises::add);
        }
        return promises;
    }

    private String reply(String key, JsonNode said, List<JsonNode> promises) {
        ObjectNode reply = json.createObjectNode();
        reply.put("csrfToken", key)
                .put("syncId", said.path("syncId").asInt())
                .put("clientId", said.path("clientId").asInt());
        ArrayNode calls = reply.putArray("rpc");
        for (JsonNode promise : promises) {
            calls.addObject()
                    .put("type", "channel")
                    .put("node", promise.path(0).asInt())
                    .put("channel", promise.path(1).asInt())
                    .putArray("args")
                    .add(0);
        }
        return reply.toString();
    }
}
