package fr.productionfrance.annuaire.sync;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.store.ChangeFeed;
import fr.productionfrance.annuaire.fiche.store.FicheOutbox;
import fr.productionfrance.annuaire.fiche.store.FicheScan;
import fr.productionfrance.annuaire.fiche.store.SnapshotReader;
import fr.productionfrance.annuaire.search.indexing.DocumentChange;
import fr.productionfrance.annuaire.search.indexing.FicheIndex;
import fr.productionfrance.annuaire.search.indexing.IndexBuild;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The steps of a run: one snapshot of the store into an index beside the one that serves, while live changes go to both; checks;
 * swap. Whatever goes wrong before the swap leaves the old index serving.
 */
@Component
final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    /** Fiches read at a time; what {@link FicheScan} reads fastest. */
    private static final int BATCH = 500;

    private final FicheIndex index;
    private final FicheScan scan;
    private final FicheOutbox outbox;
    private final ChangeFeed feed;

    Rebuild(FicheIndex index, FicheScan scan, FicheOutbox outbox, ChangeFeed feed) {
        this.index = index;
        this.scan = scan;
        this.outbox = outbox;
        this.feed = feed;
    }

    /**
     * Rebuilds.
     *
     * @throws RebuildStoppedException when the tally was told to stop
     * @throws RuntimeException when a check fails or a server does not answer
     */
    void run(RebuildKind kind, RebuildTally tally, AdvisoryLock.Held lock) {
        FicheOutbox.Mark covered = outbox.mark();
        FicheSample sample = new FicheSample();
        try (IndexBuild build = kind.begin(index, tally::throwIfStopped)) {
            try {
                scan.readPublished(BATCH, new Loading(build, tally, sample));
                tally.check();
                removeWithdrawn(build);
                build.complete();
                publish(build, tally, lock, sample);
            } finally {
                tally.refused(build.failures());
            }
        }
        settle(covered);
    }

    /**
     * A fiche that was withdrawn while its older state was on the way: Elasticsearch forgets what it deleted, after a time or a
     * restart, and would take the older state for new.
     */
    private void removeWithdrawn(IndexBuild build) {
        scan.readWithdrawn(
                BATCH,
                fiches -> build.remove(fiches.stream()
                        .map(fiche -> new DocumentChange.Remove(fiche.id(), fiche.version()))
                        .toList()));
    }

    /** The last check and the swap, in a moment in which nobody writes to either index. */
    private void publish(IndexBuild build, RebuildTally tally, AdvisoryLock.Held lock, FicheSample sample) {
        feed.standStill(sample.ids(), settled -> {
            List<Fiche> published = settled.sample().stream()
                    .filter(fiche -> fiche.status() == FicheStatus.PUBLISHED)
                    .toList();
            build.verify(settled.published(), settled.pending(), published);
            tally.throwIfStopped();
            lock.confirm();
            build.publish();
        });
    }

    /** The index serves already: what is not forgotten now is written to it once more. */
    private void settle(FicheOutbox.Mark covered) {
        try {
            outbox.remove(covered);
            // What the old index refused, the new one may take.
            outbox.retryAll();
        } catch (DataAccessException e) {
            LOG.warn("The new index serves, but the changes it holds still count as waiting: {}", e.getMessage());
        }
    }

    private record Loading(IndexBuild build, RebuildTally tally, FicheSample sample) implements SnapshotReader {

        @Override
        public void begin(long count) {
            tally.load(count, build::indexed);
            tally.throwIfStopped();
        }

        @Override
        public void batch(List<Fiche> fiches) {
            sample.offer(fiches);
            build.load(fiches);
        }
    }
}
