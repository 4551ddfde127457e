package fr.productionfrance.annuaire.search.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** What an index must be before it may serve: of this program's definition, complete, and able to find. */
final class IndexVerification {

    /** Where the mapping keeps the hash of the definition it was made from. */
    static final String DEFINITION = "definition";

    /** Ids in one request; well below what a request may hold. */
    private static final int IDS = 10_000;

    private final ElasticsearchClient elasticsearch;
    private final IndexDefinition definition;
    private final String name;

    IndexVerification(ElasticsearchClient elasticsearch, IndexDefinition definition, String name) {
        this.elasticsearch = elasticsearch;
        this.definition = definition;
        this.name = name;
    }

    /** Whether it was made from the definition that this program holds. */
    boolean isCurrent() throws IOException {
        return elasticsearch.indices().getMapping(m -> m.index(name)).mappings().values().stream()
                .map(mapping -> mapping.mappings().meta().get(DEFINITION))
                .anyMatch(hash -> hash != null && definition.hash().equals(hash.to(String.class)));
    }

    /** @throws IndexBuildException when it was not made from the definition that this program holds */
    void requireCurrent() throws IOException {
        if (!isCurrent()) {
            throw new IndexBuildException("The new index was not made from this program's definition");
        }
    }

    /** @throws IndexBuildException when it does not hold what the store has published, or does not find it */
    void verify(long published, Set<FicheId> leftOut, List<Fiche> sample) throws IOException {
        elasticsearch.indices().refresh(r -> r.index(name));
        long found = count(leftOut);
        if (found != published) {
            throw new IndexBuildException(
                    "The new index holds %d fiches where the store has %d published; %d with changes on their way are not counted"
                            .formatted(found, published, leftOut.size()));
        }
        new GoldenQueries(elasticsearch, name).verify(sample);
    }

    private long count(Set<FicheId> leftOut) throws IOException {
        long count = elasticsearch.count(c -> c.index(name)).count();
        Stream<List<String>> parts = leftOut.stream().map(FicheId::toString).gather(Gatherers.windowFixed(IDS));
        for (List<String> ids : parts.toList()) {
            Query them = Query.of(q -> q.ids(i -> i.values(ids)));
            count -= elasticsearch.count(c -> c.index(name).query(them)).count();
        }
        return count;
    }
}
