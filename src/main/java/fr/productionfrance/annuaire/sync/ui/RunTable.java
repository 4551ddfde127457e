package fr.productionfrance.annuaire.sync.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.productionfrance.annuaire.sync.IndexOverview;
import fr.productionfrance.annuaire.sync.RebuildKind;
import fr.productionfrance.annuaire.sync.RebuildRun;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The latest runs, one row each. */
final class RunTable extends Div {

    private final Words words = new Words(this);

    void show(IndexOverview.@Nullable Store store) {
        removeAll();
        if (store == null || store.runs().isEmpty()) {
            add(new Paragraph(getTranslation(store == null ? "index.unknown" : "index.history.empty")));
        } else {
            add(table(store.runs()));
        }
    }

    private PlainTable table(List<RebuildRun> runs) {
        var table = new PlainTable(getTranslation("index.history"), "started", "outcome", "fiches", "duration", "by");
        runs.forEach(run -> table.row(
                new Span(words.time(run.startedAt())),
                outcome(run),
                new Span(taken(run)),
                new Span(duration(run)),
                new Span(words.starter(run.startedBy()))));
        return table;
    }

    private String taken(RebuildRun run) {
        return run.outcome() == null && run.total() == 0
                ? ""
                : getTranslation("index.done-of", run.done(), run.total());
    }

    private String duration(RebuildRun run) {
        return run.endedAt() == null ? "" : words.duration(Duration.between(run.startedAt(), run.endedAt()));
    }

    /** The message is the operator's: as the servers wrote it, below the outcome in plain words. */
    private Div outcome(RebuildRun run) {
        String state = words.state(run.outcome());
        String what = run.kind() == RebuildKind.RETURN ? getTranslation("index.run.return", state) : state;
        var outcome = new Div(new Span(what));
        if (run.message() != null) {
            var message = new Paragraph(run.message());
            message.addClassName("field-help");
            outcome.add(message);
        }
        return outcome;
    }
}
