package fr.productionfrance.annuaire.sync;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.store.SnapshotReader;
import fr.productionfrance.annuaire.search.indexing.EncodedFiche;
import fr.productionfrance.annuaire.search.indexing.FicheEncoder;
import fr.productionfrance.annuaire.search.indexing.IndexSettings;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What Elasticsearch itself says of a node's indexes. */
final class IndexState {

    /** As many as one answer may hold. */
    private static final int MOST = 10_000;

    private final SyncNode node;
    private final ElasticsearchClient elasticsearch;
    private final String alias;

    IndexState(SyncNode node) {
        this.node = node;
        this.elasticsearch = node.bean(ElasticsearchClient.class);
        this.alias = node.bean(IndexSettings.class).alias();
    }

    /** The version and content of one document, as something to compare. */
    private record Content(long version, String hash) {}

    /** The one field that is read of a document. */
    record Hash(String contentHash) {}

    /** Holds every published fiche in its latest state, and nothing else, to the last hash. */
    void assertEqualsStore() {
        assertThat(inIndex()).isEqualTo(inStore());
    }

    private Map<String, Content> inStore() {
        Map<String, Content> contents = new TreeMap<>();
        FicheEncoder encoder = node.bean(FicheEncoder.class);
        node.scan().readPublished(500, new SnapshotReader() {
            @Override
            public void begin(long count) {
                assertThat(count).isLessThan(MOST);
            }

            @Override
            public void batch(List<Fiche> fiches) {
                for (Fiche fiche : fiches) {
                    EncodedFiche encoded = encoder.encode(fiche);
                    contents.put(encoded.id(), new Content(encoded.version(), encoded.contentHash()));
                }
            }
        });
        return contents;
    }

    private Map<String, Content> inIndex() {
        try {
            elasticsearch.indices().refresh(r -> r.index(alias));
            return elasticsearch
                    .search(
                            s -> s.index(alias)
                                    .size(MOST)
                                    .version(true)
                                    .source(source -> source.filter(f -> f.includes("content_hash"))),
                            Hash.class)
                    .hits()
                    .hits()
                    .stream()
                    .collect(Collectors.toMap(
                            hit -> String.valueOf(hit.id()),
                            hit -> new Content(
                                    hit.version() == null ? 0 : hit.version(),
                                    hit.source() == null ? "" : hit.source().contentHash()),
                            (one, _) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every physical index there is, with its aliases. */
    Map<String, Set<String>> physical() {
        try {
            return elasticsearch
                    .indices()
                    .getAlias(a -> a.index(alias + "-2*").allowNoIndices(true))
                    .aliases()
                    .entrySet()
                    .stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            index -> index.getValue().aliases().keySet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether an index is being filled. */
    boolean isBuilding() {
        return physical().values().stream().anyMatch(aliases -> aliases.contains(alias + "-building"));
    }

    /** Sets one setting of the index under an alias: the read alias with {@code suffix} behind it. */
    void set(String suffix, String json) {
        try {
            elasticsearch.indices().putSettings(p -> p.index(alias + suffix).withJson(new StringReader(json)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
