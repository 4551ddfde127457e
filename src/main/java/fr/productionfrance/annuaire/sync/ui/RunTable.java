package fr.productionfrance.annuaire.sync.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.sync.IndexOverview;
import fr.productionfrance.annuaire.sync.RebuildKind;
import fr.productionfrance.annuaire.sync.RebuildRun;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The latest runs, one row each. */
final class RunTable extends Div {

    private final Words words = new Words(this);

    RunTable() {
        addClassName("run-table");
        getElement().setAttribute("tabindex", "0"); // it scrolls sideways on a phone, also by keyboard
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("index.history"));
    }

    void show(IndexOverview.@Nullable Store store) {
        removeAll();
        if (store == null || store.runs().isEmpty()) {
            add(new Paragraph(getTranslation(store == null ? "index.unknown" : "index.history.empty")));
        } else {
            add(table(store.runs()));
        }
    }

    private NativeTable table(List<RebuildRun> runs) {
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        List.of("started", "outcome", "fiches", "duration", "by")
                .forEach(column -> head.add(header(getTranslation("index.column." + column), column)));
        runs.forEach(run -> table.getBody()
                .addRow()
                .add(
                        cell(words.time(run.startedAt()), "started"),
                        outcome(run),
                        cell(taken(run), "fiches"),
                        cell(duration(run), "duration"),
                        cell(words.starter(run.startedBy()), "by")));
        return table;
    }

    private static NativeTableHeaderCell header(String text, String column) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName(column);
        return cell;
    }

    private static NativeTableCell cell(String text, String column) {
        var cell = new NativeTableCell(text);
        cell.addClassName(column);
        return cell;
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
    private NativeTableCell outcome(RebuildRun run) {
        String state = words.state(run.outcome());
        String what = run.kind() == RebuildKind.RETURN ? getTranslation("index.run.return", state) : state;
        NativeTableCell cell = cell(what, "outcome");
        if (run.message() != null) {
            var message = new Paragraph(run.message());
            message.addClassName("field-help");
            cell.add(message);
        }
        return cell;
    }
}
