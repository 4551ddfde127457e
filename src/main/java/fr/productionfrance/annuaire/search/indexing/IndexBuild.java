package fr.productionfrance.annuaire.search.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkIngester;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.transport.BackoffPolicy;
import co.elastic.clients.util.BinaryData;
import fr.productionfrance.annuaire.fiche.Fiche;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * A new index on its way: filled, checked, then committed by an atomic swap of the alias, or rolled back when it is closed
 * before that. Until the commit, searches are answered from the old index.
 */
public final class IndexBuild implements AutoCloseable {

    /** Large enough to keep Elasticsearch busy, small enough that two of them in flight stay out of the heap's way. */
    private static final long BULK_BYTES = 4L * 1024 * 1024;

    private static final int BULK_OPERATIONS = 1000;
    private static final int BULKS_IN_FLIGHT = 2;

    private final ElasticsearchClient elasticsearch;
    private final IndexSettings settings;
    private final FicheEncoder encoder;
    private final String name;
    private final BulkReport report = new BulkReport();
    private final BulkIngester<String> ingester;
    private boolean committed;

    IndexBuild(ElasticsearchClient elasticsearch, IndexSettings settings, FicheEncoder encoder, String name) {
        this.elasticsearch = elasticsearch;
        this.settings = settings;
        this.encoder = encoder;
        this.name = name;
        this.ingester = BulkIngester.of(b -> b.client(elasticsearch)
                .maxSize(BULK_BYTES)
                .maxOperations(BULK_OPERATIONS)
                .maxConcurrentRequests(BULKS_IN_FLIGHT)
                .backoffPolicy(BackoffPolicy.exponentialBackoff())
                .listener(report));
    }

    /** Name of the physical index that is being filled. */
    public String name() {
        return name;
    }

    /** Sends a fiche, waiting while Elasticsearch has enough to do. Thread-safe. */
    public void add(Fiche fiche) {
        add(encoder.encode(fiche));
    }

    /** The same for a fiche that is encoded already. */
    public void add(EncodedFiche fiche) {
        ingester.add(
                op -> op.index(i -> i.index(name)
                        .id(fiche.id())
                        .version(fiche.version())
                        .versionType(VersionType.External)
                        .document(BinaryData.of(fiche.json(), "application/json"))),
                fiche.id());
    }

    /** How many documents Elasticsearch has taken so far. */
    public long indexed() {
        return report.indexed();
    }

    /**
     * Ends a build that can't succeed any more, so that nobody reads on for nothing.
     *
     * @throws IndexBuildException when a document was refused, or Elasticsearch did not answer
     */
    public void failIfAnythingFailed() {
        report.throwIfAnythingFailed();
    }

    /**
     * Waits for the last documents, checks that all are there, and lets searches see the new index from one moment to the
     * next; the old index is removed with the same request.
     *
     * @param expected how many fiches the store holds
     * @throws IndexBuildException when a document was refused or the counts differ; the old index keeps serving
     */
    public void commit(long expected) {
        ingester.close();
        report.throwIfAnythingFailed();
        try {
            elasticsearch
                    .indices()
                    .putSettings(p -> p.index(name)
                            .settings(s -> s.refreshInterval(i -> i.time("1s"))
                                    .numberOfReplicas(Integer.toString(settings.replicas()))));
            elasticsearch.indices().refresh(r -> r.index(name));
            long found = elasticsearch.count(c -> c.index(name)).count();
            if (found != expected) {
                throw new IndexBuildException(
                        "The new index holds " + found + " fiches where the store has " + expected);
            }
            swap();
            committed = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void swap() throws IOException {
        Set<String> old = elasticsearch
                        .indices()
                        .existsAlias(a -> a.name(settings.alias()))
                        .value()
                ? elasticsearch
                        .indices()
                        .getAlias(a -> a.name(settings.alias()))
                        .aliases()
                        .keySet()
                : Set.of();
        elasticsearch.indices().updateAliases(u -> {
            u.actions(a -> a.add(add -> add.index(name).alias(settings.alias())));
            u.actions(a -> a.remove(r -> r.index(name).alias(settings.buildingAlias())));
            old.forEach(index -> u.actions(a -> a.removeIndex(r -> r.index(index))));
            return u;
        });
    }

    /** Rolls back unless committed: the half-built index is removed. */
    @Override
    public void close() {
        if (committed) {
            return;
        }
        ingester.close();
        try {
            elasticsearch.indices().delete(d -> d.index(name).ignoreUnavailable(true));
        } catch (IOException e) {
            throw new UncheckedIOException("The half-built index " + name + " could not be removed", e);
        }
    }
}
