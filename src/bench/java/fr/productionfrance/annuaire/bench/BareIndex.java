package fr.productionfrance.annuaire.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An index of the program's definition beside its own, made by plain requests, for loading: it does not refresh by itself. */
final class BareIndex {

    private final Http http;
    private final URI uri;

    BareIndex(Http http, URI uri) {
        this.http = http;
        this.uri = uri;
    }

    void create() throws Exception {
        ObjectNode definition = JsonMapper.shared().createObjectNode();
        definition.set("settings", settings());
        definition.set("mappings", read("fiches.mappings.json"));
        http.put(uri, BodyPublishers.ofString(definition.toString()));
    }

    String name() {
        return uri.getPath().substring(1);
    }

    /** The program's settings as they are while it loads. */
    static ObjectNode settings() throws IOException {
        ObjectNode settings = read("fiches.settings.json");
        settings.withObject("index")
                .put("refresh_interval", "-1")
                .put("number_of_shards", 1)
                .put("number_of_replicas", 0);
        return settings;
    }

    /** What the program's mapping says beside the fields. */
    static ObjectNode mappingWithoutFields() throws IOException {
        return read("fiches.mappings.json").without("properties");
    }

    private static ObjectNode read(String name) throws IOException {
        try (InputStream in = new ClassPathResource("elastic/" + name).getInputStream()) {
            return (ObjectNode) JsonMapper.shared().readTree(in);
        }
    }

    URI bulk() {
        return URI.create(uri + "/_bulk");
    }

    void refresh() throws Exception {
        http.post(URI.create(uri + "/_refresh"));
    }

    /** Removes it, if it is there. */
    void drop() throws Exception {
        http.delete(URI.create(uri + "?ignore_unavailable=true"));
    }
}
