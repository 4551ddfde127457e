package fr.productionfrance.annuaire.sync;

import fr.productionfrance.annuaire.search.indexing.FicheIndex;
import fr.productionfrance.annuaire.sync.IndexOverview.Index;
import fr.productionfrance.annuaire.sync.IndexOverview.Store;
import fr.productionfrance.annuaire.sync.RebuildService.Start;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What the index needs from time to time: to be built where there is none, and the traces of programs that died removed. A
 * definition that changed is only told, unless the settings have it otherwise, since the old index still serves.
 */
@Component
class IndexUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(IndexUpkeep.class);

    private final IndexInspector inspector;
    private final RebuildService rebuilds;
    private final FicheIndex index;
    private final RebuildLock lock;
    private final RebuildHistory history;
    private final SyncSettings settings;
    private boolean told;

    IndexUpkeep(
            IndexInspector inspector,
            RebuildService rebuilds,
            FicheIndex index,
            RebuildLock lock,
            RebuildHistory history,
            SyncSettings settings) {
        this.inspector = inspector;
        this.rebuilds = rebuilds;
        this.index = index;
        this.lock = lock;
        this.history = history;
        this.settings = settings;
    }

    /** Sees to it. @return whether nothing is left to do; not when a server does not answer, or a build has just begun */
    boolean see() {
        IndexOverview overview = inspector.overview();
        Index found = overview.index();
        Store store = overview.store();
        if (found == null || store == null) {
            return false;
        }
        if (!store.running()) {
            tidyUp();
            if (found.serving() == null) {
                rebuild("There is no index yet");
            } else if (!found.serving().current()) {
                definitionChanged();
            }
        }
        return found.serving() != null;
    }

    private void definitionChanged() {
        if (!told && !index.learnNewFields()) {
            LOG.warn(
                    "The old index can't take the new definition's fields: changes wait, or are set aside, until a rebuild");
        }
        if (settings.onNewDefinition() == SyncSettings.OnNewDefinition.REBUILD) {
            rebuild("The definition of the index has changed");
        } else if (!told) {
            LOG.warn(
                    "The definition of the index has changed: a rebuild is due (/admin/index). The old index serves until then");
        }
        told = true;
    }

    private void rebuild(String why) {
        if (rebuilds.start(RebuildService.SYSTEM) == Start.STARTED) {
            LOG.info("{}: it is rebuilt now", why);
        }
    }

    /** Under the lock: what looks dead then is dead. */
    private void tidyUp() {
        if (!history.hasOpenRun() && !index.hasLeftOver()) {
            return;
        }
        lock.tryTake().ifPresent(held -> {
            try {
                history.markInterrupted();
                List<String> removed = index.tidyUp();
                if (!removed.isEmpty()) {
                    LOG.info("Removed what a build left that came to no end: {}", removed);
                }
            } finally {
                held.close();
            }
        });
    }
}
