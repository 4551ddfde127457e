package fr.productionfrance.annuaire.sync.ui;

import com.vaadin.flow.component.html.Div;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.search.indexing.FicheIndex;
import fr.productionfrance.annuaire.sync.IndexOverview;
import fr.productionfrance.annuaire.sync.IndexOverview.Store;
import org.jspecify.annotations.Nullable;

/** What is wrong with the index, and what helps. */
final class IndexNotices extends Div {

    /**
     * Shows what an overview tells.
     *
     * @param running whether a rebuild goes on, which mends what a rebuild mends
     */
    void show(IndexOverview overview, boolean running) {
        removeAll();
        if (overview.store() == null) {
            warn("index.away.store");
        }
        if (overview.index() == null) {
            warn("index.away.index");
        } else if (!running) {
            judge(overview.index().serving(), overview.store());
        }
    }

    private void judge(FicheIndex.@Nullable Serving serving, @Nullable Store store) {
        if (serving == null) {
            warn("index.due.none");
            return;
        }
        if (!serving.current()) {
            warn("index.due.definition");
        }
        if (store == null) {
            return;
        }
        long aside = store.outbox().setAside();
        if (aside > 0) {
            warn("index.due.aside", aside);
        }
        if (store.waiting() > aside) {
            warn("index.due.changes", store.waiting() - aside);
        } else if (store.published() != serving.documents()) {
            warn("index.due.count", serving.documents(), store.published());
        }
    }

    private void warn(String key, Object... values) {
        add(new Notice(Notice.Kind.WARNING, getTranslation(key, values)));
    }
}
