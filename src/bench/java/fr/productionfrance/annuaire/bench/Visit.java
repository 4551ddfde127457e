package fr.productionfrance.annuaire.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An anonymous visit to the search page, as a browser makes it: the document, then what the page asks the browser to answer, and what the
 * visitor ticks. One thread at a time.
 */
final class Visit {

    private static final String STATE = "window.Vaadin.TypeScript= ";
    private static final String PROMISE = "@v-return";
    /** The counts come with the first round; what follows them with the second. More would be a page that never rests. */
    private static final int MOST_ROUNDS = 10;

    private static final String MARKUP = "innerHTML";

    private final HttpClient client;
    private final URI site;
    /** Of the document one value is read, and what follows it left. */
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What the page's pieces of markup hold now, by their nodes; the last said counts. */
    private final Map<Integer, String> markup = new LinkedHashMap<>();

    private String cookie = "";
    private String key = "";
    private URI address;
    private JsonNode said;

    Visit(HttpClient client, URI site) {
        this.client = client;
        this.site = site;
        this.address = site;
        this.said = json.createObjectNode();
    }

    /**
     * Opens the page up to where it asks nothing more.
     *
     * @return how many times the page came back to the server
     */
    int make() throws IOException, InterruptedException {
        open();
        return settle();
    }

    private void open() throws IOException, InterruptedException {
        HttpResponse<String> document = client.send(
                HttpRequest.newBuilder(site)
                        .header("Accept", "text/html")
                        .header("Accept-Language", "fr")
                        // Who is no browser gets a page without a session.
                        .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0")
                        .build(),
                BodyHandlers.ofString());
        cookie = document.headers()
                .firstValue("Set-Cookie")
                .orElseThrow(() -> new IllegalStateException("The page answered " + document.statusCode()))
                .replaceFirst(";.*", "");
        String html = document.body();
        JsonNode page = json.readTree(html.substring(html.indexOf(STATE) + STATE.length()))
                .path("initial")
                .path("appConfig");
        key = page.path("uidl").path("Vaadin-Security-Key").asString();
        address = site.resolve("?v-r=uidl&v-uiId=" + page.path("v-uiId").asInt());
        take(page.path("uidl"));
    }

    /**
     * Answers what the page asks for, as a browser does once it has shown what it was sent.
     *
     * @return how many times the page came back to the server
     */
    int settle() throws IOException, InterruptedException {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<JsonNode> promises = promises(said);
            if (promises.isEmpty()) {
                return round;
            }
            send(calls -> promises.forEach(promise -> calls.addObject()
                    .put("type", "channel")
                    .put("node", promise.path(0).asInt())
                    .put("channel", promise.path(1).asInt())
                    .putArray("args")
                    .add(0)));
        }
        throw new IllegalStateException("The page asks for ever");
    }

    /** The values of a facet that are on the page and can be ticked. */
    List<String> choices(String facet) {
        Pattern box = Pattern.compile("<input[^>]* id=\"" + facet + "-[^\"]*\" value=\"([^\"]+)\"(?![^>]*disabled)");
        return facetNode(facet).stream()
                .flatMap(node -> box.matcher(markup.get(node)).results())
                .map(found -> found.group(1))
                .toList();
    }

    /** Ticks a value of a facet; the hits are what the server answers. */
    void tick(String facet, String value, boolean ticked) throws IOException, InterruptedException {
        int node = facetNode(facet)
                .orElseThrow(() -> new IllegalStateException("There is no facet " + facet + " on the page"));
        send(calls -> {
            ObjectNode event = calls.addObject();
            event.put("type", "event").put("node", node).put("event", "change");
            event.putObject("data")
                    .put("event.target.type === 'checkbox'", true)
                    .put("event.target.value", value)
                    .put("event.target.checked", ticked);
        });
    }

    /** Whether the page shows rows of fiches, or says that none fits; anything else is an outage. */
    boolean shows(String text) {
        return markup.values().stream().anyMatch(content -> content.contains(text));
    }

    private Optional<Integer> facetNode(String facet) {
        return markup.entrySet().stream()
                .filter(entry -> entry.getValue().contains("id=\"" + facet + "-"))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void send(Consumer<ArrayNode> calls) throws IOException, InterruptedException {
        ObjectNode message = json.createObjectNode();
        message.put("csrfToken", key)
                .put("syncId", said.path("syncId").asInt())
                .put("clientId", said.path("clientId").asInt());
        calls.accept(message.putArray("rpc"));
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address)
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(message.toString()))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().startsWith("{")) {
            throw new IllegalStateException("The page answered " + answer.statusCode() + ": " + answer.body());
        }
        take(json.readTree(answer.body()));
        if (said.path("meta").has("appError")) {
            throw new IllegalStateException("The page failed: " + said.path("meta"));
        }
    }

    private void take(JsonNode answer) {
        said = answer;
        for (JsonNode change : answer.path("changes").values()) {
            if (MARKUP.equals(change.path("key").asString(""))) {
                markup.put(change.path("node").asInt(), change.path("value").asString(""));
            }
        }
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
}
