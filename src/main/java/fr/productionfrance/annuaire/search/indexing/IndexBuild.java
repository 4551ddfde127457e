package fr.productionfrance.annuaire.search.indexing;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index on its way: loaded, completed, checked, then published by an atomic swap of the alias, or rolled back when it is
 * closed before that. Until it is published, searches are answered from the old index. What changes meanwhile reaches it
 * by the {@link DocumentWriter}.
 */
public final class IndexBuild implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexBuild.class);

    private final String name;
    private final BulkLoader loader;
    private final IndexSwap swap;
    private final IndexVerification verification;
    private boolean published;
    private Optional<String> older = Optional.empty();

    IndexBuild(String name, BulkLoader loader, IndexSwap swap, IndexVerification verification) {
        this.name = name;
        this.loader = loader;
        this.swap = swap;
        this.verification = verification;
    }

    /** Name of the physical index that is being filled. */
    public String name() {
        return name;
    }

    /**
     * Sends fiches, waiting while Elasticsearch has enough to do.
     *
     * @throws IndexBuildException when the build can't succeed any more, so that nobody reads on for nothing
     */
    public void load(List<Fiche> fiches) {
        loader.load(fiches.stream().map(DocumentChange.Put::new).toList());
    }

    /** Removes fiches that the index must not hold, after all that was loaded so far is there. */
    public void remove(List<DocumentChange.Remove> removals) {
        loader.awaitAll();
        loader.load(removals);
    }

    /** How many fiches Elasticsearch has taken so far. */
    public long indexed() {
        return loader.written();
    }

    /** The fiches that the index refused so far. */
    public List<DocumentFailure> failures() {
        return loader.failures();
    }

    /**
     * Waits for what was sent, and makes the index ready to serve.
     *
     * @throws IndexBuildException when something was refused, or Elasticsearch did not take it
     */
    public void complete() {
        loader.awaitAll();
        List<DocumentFailure> failures = failures();
        if (!failures.isEmpty()) {
            DocumentFailure first = failures.getFirst();
            throw new IndexBuildException("%d fiches were refused, first of all fiche %s: %s"
                    .formatted(failures.size(), first.id(), first.error()));
        }
        ask(() -> {
            verification.requireCurrent();
            swap.prepare();
        });
    }

    /**
     * Compares the index with what the store says of itself. For while nothing is written to it.
     *
     * @param published how many fiches it must hold, {@code leftOut} not counted
     * @param sample fiches that it must be able to find
     * @throws IndexBuildException when they differ, saying in what
     */
    public void verify(long published, Set<FicheId> leftOut, List<Fiche> sample) {
        ask(() -> verification.verify(published, leftOut, sample));
    }

    /** Lets searches see this index; the old one is kept as the previous one. */
    public void publish() {
        // Before it is known: a request without an answer may have been carried out, and what serves must not be
        // removed.
        // An index that was not swapped in after all is left over, and goes with those.
        published = true;
        ask(() -> older = swap.swap());
    }

    /** Rolls back unless published; else removes the index that this one made superfluous. */
    @Override
    public void close() {
        loader.close();
        if (published) {
            older.ifPresent(this::remove);
        } else {
            ask(swap::rollBack);
        }
    }

    /** Searches are answered by the new index already, so no failure counts: what is left over goes with the next tidying up. */
    private void remove(String index) {
        try {
            swap.remove(index);
        } catch (IOException | ElasticsearchException e) {
            LOG.warn("The index {} could not be removed and goes later: {}", index, e.getMessage());
        }
    }

    private void ask(Request request) {
        try {
            request.send();
        } catch (IOException e) {
            throw new UncheckedIOException("Elasticsearch did not answer about the new index " + name, e);
        } catch (ElasticsearchException e) {
            throw new IndexBuildException(
                    "Elasticsearch would not do it with the new index " + name + ": " + e.getMessage(), e);
        }
    }

    private interface Request {
        void send() throws IOException;
    }
}
