package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.FicheListing;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import fr.productionfrance.annuaire.search.indexing.IndexSettings;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads all of the index at one point in time, a slice of it by the hash of the id. */
@Component
class ElasticFicheListing implements FicheListing {

    private static final Logger LOG = LoggerFactory.getLogger(ElasticFicheListing.class);

    private static final int AT_ONCE = 1000;

    /** Between two pages of a slow reader; each page renews it. */
    private static final Time KEPT = Time.of(t -> t.time("2m"));

    private final Engine engine;
    private final IndexSettings index;

    ElasticFicheListing(Engine engine, IndexSettings index) {
        this.engine = engine;
        this.index = index;
    }

    @Override
    public long count() {
        return engine.call(client -> client.count(c -> c.index(index.alias()))).count();
    }

    @Override
    public void read(int part, int parts, Reader reader) throws IOException {
        String view = engine.call(client ->
                        client.openPointInTime(p -> p.index(index.alias()).keepAlive(KEPT)))
                .id();
        try {
            List<FieldValue> after = List.of();
            do {
                after = page(view, part, parts, after, reader);
            } while (!after.isEmpty());
        } finally {
            close(view);
        }
    }

    /** It would also close by itself, later. */
    private void close(String view) {
        try {
            engine.call(client -> client.closePointInTime(c -> c.id(view)));
        } catch (SearchUnavailableException away) {
            LOG.debug("A point in time stays open for {}", KEPT.time(), away);
        }
    }

    /** Hands one page over, and tells where the next begins; nowhere after the last. */
    private List<FieldValue> page(String view, int part, int parts, List<FieldValue> after, Reader reader)
            throws IOException {
        List<Hit<Void>> hits = engine.call(client -> client.search(request(view, part, parts, after), Void.class))
                .hits()
                .hits();
        for (Hit<Void> hit : hits) {
            reader.take(
                    field(hit, IndexField.SLUG),
                    Instant.ofEpochMilli(Long.parseLong(field(hit, IndexField.UPDATED_AT)))
                            .atZone(Places.TIME_ZONE)
                            .toLocalDate());
        }
        return hits.size() < AT_ONCE ? List.of() : hits.getLast().sort();
    }

    private static SearchRequest request(String view, int part, int parts, List<FieldValue> after) {
        return SearchRequest.of(r -> {
            r.pit(p -> p.id(view).keepAlive(KEPT))
                    .size(AT_ONCE)
                    .trackTotalHits(t -> t.enabled(false))
                    .source(s -> s.fetch(false))
                    .docvalueFields(f -> f.field(IndexField.SLUG.path()))
                    .docvalueFields(f -> f.field(IndexField.UPDATED_AT.path()).format("epoch_millis"))
                    .sort(SortOptions.of(
                            s -> s.field(f -> f.field(IndexField.ID.path()).order(SortOrder.Asc))));
            if (parts > 1) {
                r.slice(s -> s.field("_id").id(Integer.toString(part)).max(parts));
            }
            return after.isEmpty() ? r : r.searchAfter(after);
        });
    }

    private static String field(Hit<Void> hit, IndexField field) {
        @Nullable JsonData values = hit.fields().get(field.path());
        if (values == null) {
            throw new IllegalStateException("A document has no " + field.path());
        }
        return values.toJson().asJsonArray().getString(0);
    }
}
