package fr.productionfrance.annuaire.sync;

import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.store.FicheOutbox;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.search.indexing.FicheIndex;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks both servers how the index stands; one that does not answer leaves its part of the answer out. */
@Component
public class IndexInspector {

    private static final Logger LOG = LoggerFactory.getLogger(IndexInspector.class);

    /** As many runs as a page shows. */
    private static final int RUNS = 20;

    private final FicheIndex index;
    private final FicheStore store;
    private final FicheOutbox outbox;
    private final RebuildLock lock;
    private final RebuildHistory history;

    IndexInspector(FicheIndex index, FicheStore store, FicheOutbox outbox, RebuildLock lock, RebuildHistory history) {
        this.index = index;
        this.store = store;
        this.outbox = outbox;
        this.lock = lock;
        this.history = history;
    }

    public IndexOverview overview() {
        return new IndexOverview(askIndex(), askStore());
    }

    /** The latest rebuild or return, going on or ended; empty before the first. */
    public Optional<RebuildRun> latestRun() {
        return history.latest(1).stream().findFirst();
    }

    /** Any failure counts: whichever way a server is away, the page says so and shows the rest. */
    private IndexOverview.@Nullable Index askIndex() {
        try {
            return new IndexOverview.Index(
                    index.serving().orElse(null), index.previous().orElse(null));
        } catch (RuntimeException e) {
            LOG.debug("Elasticsearch does not answer", e);
            return null;
        }
    }

    private IndexOverview.@Nullable Store askStore() {
        try {
            return new IndexOverview.Store(
                    store.count(FicheStatus.PUBLISHED), outbox.state(), lock.isTaken(), history.latest(RUNS));
        } catch (RuntimeException e) {
            LOG.debug("PostgreSQL does not answer", e);
            return null;
        }
    }
}
