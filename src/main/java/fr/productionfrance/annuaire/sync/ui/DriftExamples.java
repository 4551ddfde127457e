package fr.productionfrance.annuaire.sync.ui;

import com.vaadin.flow.component.html.Div;
import fr.productionfrance.annuaire.sync.drift.DriftExample;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Some fiches about which index and store differed, one row each. */
final class DriftExamples extends Div {

    private final Words words = new Words(this);

    void show(List<DriftExample> examples) {
        removeAll();
        if (!examples.isEmpty()) {
            var table =
                    new PlainTable(getTranslation("index.drift.examples"), "fiche", "difference", "store", "document");
            examples.forEach(example -> table.row(
                    example.id().toString(),
                    getTranslation("index.drift.kind." + example.kind().name().toLowerCase(Locale.ROOT)),
                    version(example.storeVersion()),
                    version(example.indexVersion())));
            add(table);
        }
    }

    private String version(@Nullable Long version) {
        return version == null ? getTranslation("index.drift.none") : words.figure(version);
    }
}
