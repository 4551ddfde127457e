package fr.productionfrance.annuaire.sync.ui;

import com.vaadin.flow.component.html.Div;
import fr.productionfrance.annuaire.design.DescriptionRows;
import fr.productionfrance.annuaire.fiche.store.FicheOutbox;
import fr.productionfrance.annuaire.search.indexing.FicheIndex;
import fr.productionfrance.annuaire.sync.IndexOverview;
import fr.productionfrance.annuaire.sync.IndexOverview.Index;
import fr.productionfrance.annuaire.sync.IndexOverview.Store;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The state of the index and of the store, as rows; what a server that is away would have told reads "unknown". */
final class IndexFacts extends Div {

    private final Words words = new Words(this);

    void show(IndexOverview overview) {
        removeAll();
        Index index = overview.index();
        FicheIndex.Serving serving = index == null ? null : index.serving();
        Store store = overview.store();
        String unknown = getTranslation("index.unknown");
        add(new DescriptionRows()
                .with(getTranslation("index.fact.name"), index == null ? unknown : name(serving))
                .with(getTranslation("index.fact.definition"), serving == null ? unknown : definition(serving))
                .with(
                        getTranslation("index.fact.documents"),
                        serving == null ? unknown : words.figure(serving.documents()))
                .with(getTranslation("index.fact.published"), store == null ? unknown : words.figure(store.published()))
                .with(getTranslation("index.fact.waiting"), store == null ? unknown : waiting(store.outbox()))
                .with(getTranslation("index.fact.previous"), index == null ? unknown : previous(index.previous())));
    }

    private String waiting(FicheOutbox.State outbox) {
        String figure = words.figure(outbox.waiting());
        if (outbox.setAside() > 0) {
            figure += getTranslation("index.fact.aside", outbox.setAside());
        }
        return outbox.oldest() == null
                ? figure
                : figure
                        + getTranslation(
                                "index.fact.oldest", words.duration(Duration.between(outbox.oldest(), Instant.now())));
    }

    private String previous(FicheIndex.@Nullable Serving previous) {
        if (previous == null) {
            return getTranslation("index.fact.none");
        }
        String facts = getTranslation("index.fact.kept", previous.name(), previous.documents());
        return previous.current() ? facts : facts + getTranslation("index.fact.kept-outdated");
    }

    private String name(FicheIndex.@Nullable Serving serving) {
        return serving == null ? getTranslation("index.fact.none") : serving.name();
    }

    private String definition(FicheIndex.Serving serving) {
        return serving.current() ? getTranslation("index.fact.current") : getTranslation("index.fact.outdated");
    }
}
