package fr.productionfrance.annuaire.search.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.json.JsonMapper;

/** What every map is told by attributes: what it is drawn on, and its words, since they are put together in the browser. */
final class MapLook {

    static final String TAG = "annuaire-map";

    private static final List<String> OF_ANY = List.of("in", "out", "source", "cell.one", "cell.other");
    private static final List<String> OF_RESULTS =
            List.of("skip", "search", "away", "located.one", "located.other", "unlocated.one", "unlocated.other");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final MapSettings settings;
    private final Wording wording;

    MapLook(MapSettings settings, Wording wording) {
        this.settings = settings;
        this.wording = wording;
    }

    /** Of the map of a fiche's sites. */
    Map<String, String> ofSites(String label) {
        return attributes(label, OF_ANY.stream());
    }

    /** Of the map of a search. */
    Map<String, String> ofResults(String label) {
        return attributes(label, Stream.concat(OF_ANY.stream(), OF_RESULTS.stream()));
    }

    /** @param label what the map shows, for those who hear it */
    private Map<String, String> attributes(String label, Stream<String> keys) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("label", label);
        keys.forEach(key -> texts.put(key, wording.text("map." + key)));
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("texts", json(texts));
        if (!settings.tiles().isEmpty()) {
            attributes.put("tiles", settings.tiles());
            // Leaflet shows it as markup.
            attributes.put("attribution", Entities.escape(settings.attribution()));
        }
        return attributes;
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
