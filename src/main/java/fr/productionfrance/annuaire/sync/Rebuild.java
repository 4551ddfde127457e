package fr.productionfrance.annuaire.sync;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.store.FicheOutbox;
import fr.productionfrance.annuaire.fiche.store.FicheScan;
import fr.productionfrance.annuaire.fiche.store.SnapshotReader;
import fr.productionfrance.annuaire.search.indexing.FicheIndex;
import fr.productionfrance.annuaire.search.indexing.IndexBuild;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The steps of a run: one snapshot of the store into a new index, checks, swap. Whatever goes wrong before the swap removes
 * the new index, and the old one keeps serving.
 */
@Component
final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    /** Fiches read at a time; what {@link FicheScan} reads fastest. */
    private static final int BATCH = 500;

    private final FicheIndex index;
    private final FicheScan scan;
    private final FicheOutbox outbox;

    Rebuild(FicheIndex index, FicheScan scan, FicheOutbox outbox) {
        this.index = index;
        this.scan = scan;
        this.outbox = outbox;
    }

    /**
     * Rebuilds.
     *
     * @throws RebuildStoppedException when the tally was told to stop
     * @throws RuntimeException when a check fails or a server does not answer
     */
    void run(RebuildTally tally, RebuildLock.Held lock) {
        FicheOutbox.Mark covered = outbox.mark();
        try (IndexBuild build = index.startBuild()) {
            scan.readPublished(BATCH, new Loading(build, tally));
            tally.throwIfStopped();
            tally.check();
            lock.confirm();
            build.commit(tally.progress().total());
        }
        forget(covered);
    }

    /** The index serves already: what is not forgotten now is only counted as waiting until the next run. */
    private void forget(FicheOutbox.Mark covered) {
        try {
            outbox.remove(covered);
        } catch (DataAccessException e) {
            LOG.warn("The new index serves, but the changes it holds still count as waiting: {}", e.getMessage());
        }
    }

    private record Loading(IndexBuild build, RebuildTally tally) implements SnapshotReader {

        @Override
        public void begin(long count) {
            tally.load(count, build::indexed);
        }

        @Override
        public void batch(List<Fiche> fiches) {
            tally.throwIfStopped();
            build.failIfAnythingFailed();
            fiches.forEach(build::add);
        }
    }
}
