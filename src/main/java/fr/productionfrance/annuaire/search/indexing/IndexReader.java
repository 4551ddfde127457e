package fr.productionfrance.annuaire.search.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the serving index holds, to compare it with the store. */
@Component
public class IndexReader {

    private final ElasticsearchClient elasticsearch;
    private final IndexSettings settings;

    IndexReader(ElasticsearchClient elasticsearch, IndexSettings settings) {
        this.elasticsearch = elasticsearch;
        this.settings = settings;
    }

    /**
     * Reads everything that the index shows to searches by now.
     *
     * @throws IndexUnavailableException when there is no index, or Elasticsearch does not answer
     */
    public IndexedFiches all() {
        try {
            elasticsearch.indices().refresh(r -> r.index(settings.alias()));
            return new IndexedFiches(elasticsearch, settings.alias());
        } catch (IOException | ElasticsearchException e) {
            throw new IndexUnavailableException("The index can't be read: " + e.getMessage(), e);
        }
    }

    /**
     * Looks some fiches up as they are at this moment, also those that searches do not see yet; absent ones are left out.
     *
     * @throws IndexUnavailableException when there is no index, or Elasticsearch does not answer
     */
    public Map<FicheId, IndexedFiche> find(Collection<FicheId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        try {
            MgetResponse<Hash> response = elasticsearch.mget(
                    m -> m.index(settings.alias())
                            .ids(ids.stream().map(FicheId::toString).toList())
                            .sourceIncludes(IndexField.CONTENT_HASH.path()),
                    Hash.class);
            Map<FicheId, IndexedFiche> found = new HashMap<>();
            for (var item : response.docs()) {
                if (item.isFailure()) {
                    throw new IndexUnavailableException(
                            "The index can't be read: " + item.failure().error().reason());
                }
                if (item.result().found()) {
                    IndexedFiche fiche = fiche(item.result());
                    found.put(fiche.id(), fiche);
                }
            }
            return found;
        } catch (IOException | ElasticsearchException e) {
            throw new IndexUnavailableException("The index can't be read: " + e.getMessage(), e);
        }
    }

    /**
     * Whether searches see a fiche as it was at a version, or later.
     *
     * @throws IndexUnavailableException when there is no index, or Elasticsearch does not answer
     */
    public boolean isShown(FicheId id, long version) {
        try {
            return elasticsearch
                    .search(
                            s -> s.index(settings.alias())
                                    .query(q -> q.ids(one -> one.values(id.toString())))
                                    .source(none -> none.fetch(false))
                                    .version(true),
                            Void.class)
                    .hits()
                    .hits()
                    .stream()
                    .anyMatch(hit -> hit.version() != null && hit.version() >= version);
        } catch (IOException | ElasticsearchException e) {
            throw new IndexUnavailableException("The index can't be read: " + e.getMessage(), e);
        }
    }

    private static IndexedFiche fiche(GetResult<Hash> document) {
        Hash hash = document.source();
        long version = document.version() == null ? 0 : document.version();
        return new IndexedFiche(
                FicheId.of(document.id()), version, hash == null || hash.value() == null ? "" : hash.value());
    }

    private record Hash(
            @JsonProperty("content_hash") @Nullable String value) {}
}
