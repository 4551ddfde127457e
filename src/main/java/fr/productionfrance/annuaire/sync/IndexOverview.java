package fr.productionfrance.annuaire.sync;

import fr.productionfrance.annuaire.fiche.store.FicheOutbox;
import fr.productionfrance.annuaire.search.indexing.FicheIndex;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The index beside the store, at one moment.
 *
 * @param index what Elasticsearch says; absent when it does not answer
 * @param store what PostgreSQL says; absent when it does not answer
 */
public record IndexOverview(@Nullable Index index, @Nullable Store store) {

    /**
     * What Elasticsearch says.
     *
     * @param serving the index that searches are answered from; absent before the first build
     * @param previous the one that did before, which one can return to; absent when none is kept
     */
    public record Index(FicheIndex.@Nullable Serving serving, FicheIndex.@Nullable Serving previous) {}

    /**
     * What PostgreSQL says.
     *
     * @param published fiches that the index should hold
     * @param outbox the changes that the index has not taken yet
     * @param running whether a rebuild is going on, on any node
     * @param runs the latest rebuilds, the last first
     */
    public record Store(long published, FicheOutbox.State outbox, boolean running, List<RebuildRun> runs) {

        public Store {
            runs = List.copyOf(runs);
        }

        /** The rebuild or return that goes on, on whichever node. One without an outcome whose program died holds no lock. */
        public Optional<RebuildRun> current() {
            return running ? latest().filter(RebuildRun::isRunning) : Optional.empty();
        }

        public Optional<RebuildRun> latest() {
            return runs.stream().findFirst();
        }

        public long waiting() {
            return outbox.waiting();
        }
    }
}
