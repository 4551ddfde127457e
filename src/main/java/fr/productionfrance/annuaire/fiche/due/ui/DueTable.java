package fr.productionfrance.annuaire.fiche.due.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.productionfrance.annuaire.fiche.due.DueEntry;
import fr.productionfrance.annuaire.fiche.due.DueWords;
import java.util.List;

/** One row a fiche. On a phone each row is a block, its cells named. */
final class DueTable extends Div {

    private static final List<String> COLUMNS = List.of("fiche", "review", "capacity", "certificates", "score");

    private final transient DueWords words;

    DueTable(List<DueEntry> entries, DueWords words) {
        this.words = words;
        addClassName("due-table");
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String column : COLUMNS) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(words.text("due.column." + column));
            cell.getElement().setAttribute("scope", "col");
        }
        entries.forEach(entry -> fill(table.getBody().addRow(), entry));
        add(table);
    }

    private void fill(NativeTableRow row, DueEntry entry) {
        Anchor name = new Anchor("mon-espace/fiche/" + entry.slug(), entry.name());
        cell(row, "fiche", name);
        cell(row, "review", told(words.review(entry), entry.reviewDue()));
        Anchor capacity = new Anchor(
                "mon-espace/capacite/" + entry.slug(),
                words.capacity(entry)
                        .orElseGet(() ->
                                words.text(entry.processes() == 0 ? "due.capacity.no-process" : "due.capacity.fine")));
        cell(row, "capacity", capacity);
        cell(
                row,
                "certificates",
                told(words.certificates(entry).orElseGet(() -> words.text("due.certificate.fine")), entry.ended() > 0));
        cell(row, "score", new Completeness(entry, words));
    }

    private static Span told(String text, boolean late) {
        Span told = new Span(text);
        if (late) {
            told.addClassName("due-late");
        }
        return told;
    }

    private void cell(NativeTableRow row, String column, Component content) {
        NativeTableCell cell = row.addDataCell();
        cell.getElement().setAttribute("data-column", words.text("due.column." + column));
        cell.add(content);
    }
}
