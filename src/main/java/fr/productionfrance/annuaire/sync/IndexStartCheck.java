package fr.productionfrance.annuaire.sync;

import fr.productionfrance.annuaire.sync.IndexOverview.Index;
import fr.productionfrance.annuaire.sync.IndexOverview.Store;
import fr.productionfrance.annuaire.sync.RebuildService.Start;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * What the index needs at a start. It is rebuilt where there is none, and where changes wait, since nothing else takes them
 * yet; a definition that changed is only told, since the old index still serves.
 */
@Component
class IndexStartCheck {

    private static final Logger LOG = LoggerFactory.getLogger(IndexStartCheck.class);

    private final IndexInspector inspector;
    private final RebuildService rebuilds;

    IndexStartCheck(IndexInspector inspector, RebuildService rebuilds) {
        this.inspector = inspector;
        this.rebuilds = rebuilds;
    }

    /** Whether there is nothing left to see to; not when a server does not answer. */
    boolean isDone() {
        IndexOverview overview = inspector.overview();
        Index index = overview.index();
        Store store = overview.store();
        if (index == null || store == null) {
            return false;
        }
        if (index.serving() == null) {
            return rebuild("There is no index yet");
        }
        if (store.waiting() > 0) {
            return rebuild("The index lacks " + store.waiting() + " changes");
        }
        if (!index.serving().current()) {
            LOG.warn(
                    "The definition of the index has changed: a rebuild is due (/admin/index). The old index serves until then");
        }
        return isTidy();
    }

    private boolean isTidy() {
        try {
            rebuilds.tidyHistory();
            return true;
        } catch (DataAccessException e) {
            return false;
        }
    }

    private boolean rebuild(String why) {
        LOG.info("{}: it is rebuilt now", why);
        return rebuilds.start(RebuildService.SYSTEM) != Start.STORE_AWAY;
    }
}
