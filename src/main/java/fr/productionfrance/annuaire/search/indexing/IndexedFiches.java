package fr.productionfrance.annuaire.search.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All that the serving index holds at the moment of opening, in the order of the ids as text, a page at a time: what it takes of
 * memory does not depend on how much there is. Not for several threads.
 */
public final class IndexedFiches implements Iterator<IndexedFiche>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexedFiches.class);

    /** About 300 kB; larger pages are no faster. */
    private static final int PAGE = 2000;
    /** How long the index keeps what one page shows; whoever reads may wait for the store in between. */
    private static final Time KEPT = Time.of(t -> t.time("5m"));

    private final ElasticsearchClient elasticsearch;
    private String pointInTime;
    private Iterator<Hit<Void>> page = List.<Hit<Void>>of().iterator();
    private List<FieldValue> last = List.of();
    private boolean ended;

    IndexedFiches(ElasticsearchClient elasticsearch, String index) throws IOException {
        this.elasticsearch = elasticsearch;
        this.pointInTime = elasticsearch
                .openPointInTime(p -> p.index(index).keepAlive(KEPT))
                .id();
    }

    /** @throws IndexUnavailableException when Elasticsearch does not answer */
    @Override
    public boolean hasNext() {
        if (!page.hasNext() && !ended) {
            readPage();
        }
        return page.hasNext();
    }

    @Override
    public IndexedFiche next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The index holds no more fiches");
        }
        Hit<Void> hit = page.next();
        last = hit.sort();
        return new IndexedFiche(FicheId.of(String.valueOf(hit.id())), version(hit), contentHash(hit));
    }

    private void readPage() {
        try {
            SearchResponse<Void> response = elasticsearch.search(request(), Void.class);
            List<Hit<Void>> hits = response.hits().hits();
            pointInTime = response.pitId() == null ? pointInTime : response.pitId();
            page = hits.iterator();
            ended = hits.size() < PAGE;
        } catch (IOException | ElasticsearchException e) {
            throw new IndexUnavailableException("The index could not be read to its end: " + e.getMessage(), e);
        }
    }

    private SearchRequest request() {
        return SearchRequest.of(s -> (last.isEmpty() ? s : s.searchAfter(last))
                .pit(p -> p.id(pointInTime).keepAlive(KEPT))
                .size(PAGE)
                .sort(by -> by.field(f -> f.field(IndexField.ID.path()).order(SortOrder.Asc)))
                .source(none -> none.fetch(false))
                .docvalueFields(f -> f.field(IndexField.CONTENT_HASH.path()))
                .version(true)
                .trackTotalHits(t -> t.enabled(false)));
    }

    private static long version(Hit<Void> hit) {
        return hit.version() == null ? 0 : hit.version();
    }

    private static String contentHash(Hit<Void> hit) {
        var values = hit.fields().get(IndexField.CONTENT_HASH.path());
        return values == null
                ? ""
                : values.toJson().asJsonArray().getJsonString(0).getString();
    }

    /** Lets Elasticsearch forget the moment; by itself it does so some minutes later. */
    @Override
    public void close() {
        try {
            elasticsearch.closePointInTime(c -> c.id(pointInTime));
        } catch (IOException | ElasticsearchException e) {
            LOG.debug("The point in time ends by itself", e);
        }
    }
}
