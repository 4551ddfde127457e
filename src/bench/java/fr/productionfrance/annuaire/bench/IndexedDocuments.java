package fr.productionfrance.annuaire.bench;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What indexes hold, so that no way to fill one is called fast for leaving something out. */
final class IndexedDocuments {

    private static final String FIRST_FIFTY = "{\"size\":50,\"sort\":[{\"id\":\"asc\"}]}";

    private final Http http;
    private final URI elasticsearch;

    IndexedDocuments(Http http, URI elasticsearch) {
        this.http = http;
        this.elasticsearch = elasticsearch;
    }

    /**
     * Compares how many documents two indexes hold and what their first ones say.
     *
     * @throws IllegalStateException when they differ by more than the content hash
     */
    void requireAlike(String index, String other) throws Exception {
        long count = count(index);
        if (count != count(other)) {
            throw new IllegalStateException(index + " holds " + count + " fiches, " + other + " " + count(other));
        }
        List<JsonNode> documents = first(index);
        List<JsonNode> others = first(other);
        for (int number = 0; number < documents.size(); number++) {
            if (!documents.get(number).equals(others.get(number))) {
                throw new IllegalStateException("Not alike: %s in %s and %s in %s"
                        .formatted(documents.get(number), index, others.get(number), other));
            }
        }
    }

    long count(String index) throws Exception {
        return http.tree(http.get(elasticsearch.resolve("/" + index + "/_count")))
                .path("count")
                .longValue();
    }

    private List<JsonNode> first(String index) throws Exception {
        JsonNode found =
                http.postJson(elasticsearch.resolve("/" + index + "/_search"), BodyPublishers.ofString(FIRST_FIFTY));
        return found.path("hits")
                .path("hits")
                .valueStream()
                .map(hit -> hit.path("_source"))
                .map(source -> ((ObjectNode) source).without("content_hash"))
                .map(IndexedDocuments::unwrapped)
                .toList();
    }

    /** With a list of one as that one: to Elasticsearch they are the same, and Hibernate Search writes it so. */
    private static JsonNode unwrapped(JsonNode node) {
        if (node.isArray()) {
            if (node.size() == 1) {
                return unwrapped(node.get(0));
            }
            ArrayNode list = JsonMapper.shared().createArrayNode();
            node.forEach(value -> list.add(unwrapped(value)));
            return list;
        }
        if (node.isObject()) {
            ObjectNode object = JsonMapper.shared().createObjectNode();
            node.forEachEntry((name, value) -> object.set(name, unwrapped(value)));
            return object;
        }
        return node;
    }
}
