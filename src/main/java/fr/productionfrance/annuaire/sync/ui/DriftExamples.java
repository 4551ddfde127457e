package fr.productionfrance.annuaire.sync.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.FicheNames;
import fr.productionfrance.annuaire.sync.drift.DriftExample;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Some fiches about which index and store differed, one row each. */
final class DriftExamples extends Div {

    private final Words words = new Words(this);
    private final transient FicheNames fiches;

    DriftExamples(FicheNames fiches) {
        this.fiches = fiches;
    }

    void show(List<DriftExample> examples) {
        removeAll();
        if (!examples.isEmpty()) {
            Map<FicheId, String> names =
                    fiches.of(examples.stream().map(DriftExample::id).toList());
            var table =
                    new PlainTable(getTranslation("index.drift.examples"), "fiche", "difference", "store", "document");
            examples.forEach(example -> table.row(
                    new FicheLabel(example.id(), names.get(example.id())),
                    new Span(getTranslation(
                            "index.drift.kind." + example.kind().name().toLowerCase(Locale.ROOT))),
                    new Span(version(example.storeVersion())),
                    new Span(version(example.indexVersion()))));
            add(table);
        }
    }

    private String version(@Nullable Long version) {
        return version == null ? getTranslation("index.drift.none") : words.figure(version);
    }
}
