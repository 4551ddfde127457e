package fr.productionfrance.annuaire.search.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The physical indexes behind the alias: which one serves searches, and how a new one is made. */
@Component
public class FicheIndex {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);
    /** Where the mapping keeps the hash of the definition it was made from. */
    private static final String DEFINITION = "definition";

    private final ElasticsearchClient elasticsearch;
    private final IndexDefinition definition;
    private final IndexSettings settings;
    private final FicheEncoder encoder;
    private final Clock clock;

    FicheIndex(
            ElasticsearchClient elasticsearch,
            IndexDefinition definition,
            IndexSettings settings,
            FicheEncoder encoder,
            Clock clock) {
        this.elasticsearch = elasticsearch;
        this.definition = definition;
        this.settings = settings;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** What the alias points to; empty before the first build. */
    public Optional<Serving> serving() {
        try {
            Set<String> names = physical(settings.alias());
            if (names.isEmpty()) {
                return Optional.empty();
            }
            String name = names.iterator().next();
            long documents = elasticsearch.count(c -> c.index(name)).count();
            return Optional.of(new Serving(name, documents, isCurrent(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isCurrent(String name) throws IOException {
        return elasticsearch.indices().getMapping(m -> m.index(name)).mappings().values().stream()
                .map(mapping -> mapping.mappings().meta().get(DEFINITION))
                .anyMatch(hash -> hash != null && definition.hash().equals(hash.to(String.class)));
    }

    /**
     * Starts a new index beside the one that serves. What an earlier build left half-done is removed first, so one build at a
     * time is the caller's to see to.
     */
    public IndexBuild startBuild() {
        try {
            removeHalfBuilt();
            String name = settings.alias() + "-" + SECOND.format(clock.instant());
            elasticsearch
                    .indices()
                    .create(c -> c.index(name)
                            .settings(s -> s.withJson(new StringReader(definition.settings()))
                                    .numberOfShards(Integer.toString(settings.shards()))
                                    .numberOfReplicas("0")
                                    .refreshInterval(i -> i.time("-1")))
                            .mappings(m -> m.withJson(new StringReader(definition.mappings()))
                                    .meta(DEFINITION, JsonData.of(definition.hash())))
                            .aliases(settings.buildingAlias(), a -> a));
            return new IndexBuild(elasticsearch, settings, encoder, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes every physical index that does not serve. */
    private void removeHalfBuilt() throws IOException {
        Set<String> serving = physical(settings.alias());
        List<String> left =
                elasticsearch
                        .indices()
                        .get(g -> g.index(settings.alias() + "-2*").allowNoIndices(true))
                        .indices()
                        .keySet()
                        .stream()
                        .filter(name -> !serving.contains(name))
                        .toList();
        if (!left.isEmpty()) {
            elasticsearch.indices().delete(d -> d.index(left));
        }
    }

    private Set<String> physical(String alias) throws IOException {
        if (!elasticsearch.indices().existsAlias(a -> a.name(alias)).value()) {
            return Set.of();
        }
        return elasticsearch.indices().getAlias(a -> a.name(alias)).aliases().keySet();
    }

    /**
     * The index that searches are answered from.
     *
     * @param current whether it was made from the definition that this program holds
     */
    public record Serving(String name, long documents, boolean current) {}
}
