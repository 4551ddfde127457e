package fr.productionfrance.annuaire.sync.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.sync.drift.DriftRun;
import java.time.Duration;
import java.util.List;

/** The latest comparisons, one row each. */
final class DriftTable extends Div {

    private final Words words = new Words(this);

    void show(List<DriftRun> runs) {
        removeAll();
        if (runs.isEmpty()) {
            add(new Paragraph(getTranslation("index.history.empty")));
            return;
        }
        var table =
                new PlainTable(getTranslation("index.drift.history"), "started", "outcome", "fiches", "duration", "by");
        runs.forEach(run -> table.row(
                words.time(run.startedAt()),
                words.drift(run),
                getTranslation("index.done-of", run.compared(), run.total()),
                run.endedAt() == null ? "" : words.duration(Duration.between(run.startedAt(), run.endedAt())),
                words.starter(run.startedBy())));
        add(table);
    }
}
