package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.productionfrance.annuaire.fiche.editing.ui.RowsOf.Column;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The lines of a part. The first cell of each is the button that opens it.
 *
 * @param <F> the form of a line
 */
final class RowTable<F extends Record> extends Div {

    private final List<Column<F>> columns;
    private final FormWords words;
    private final IntConsumer open;
    private final NativeTable table = new NativeTable();

    /** What a row of the table looks like. */
    record Line(List<String> cells, boolean current, boolean wrong) {}

    RowTable(List<Column<F>> columns, FormWords words, IntConsumer open) {
        this.columns = columns;
        this.words = words;
        this.open = open;
        addClassNames("row-table", "stacking");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", words.text("forms.table"));
        NativeTableRow head = table.getHead().addRow();
        columns.forEach(column -> {
            var cell = new NativeTableHeaderCell(column.name());
            cell.getElement().setAttribute("scope", "col");
            if (column.number()) {
                cell.addClassName("number");
            }
            head.add(cell);
        });
        add(table);
    }

    static <F extends Record> Line line(List<Column<F>> columns, F form, boolean current, boolean wrong) {
        return new Line(
                columns.stream().map(column -> column.text().apply(form)).toList(), current, wrong);
    }

    void add(Line line, int at) {
        NativeTableRow row = table.getBody().addRow();
        row.getElement().setAttribute("data-row", String.valueOf(at));
        if (line.current()) {
            row.getElement().setAttribute("aria-current", "true");
        }
        for (int column = 0; column < columns.size(); column++) {
            String text = line.cells().get(column);
            NativeTableCell cell = row.addDataCell();
            if (columns.get(column).number()) {
                cell.addClassName("number");
            }
            if (column == 0) {
                cell.add(opener(text, at, line.wrong()));
            } else {
                cell.setText(text);
                cell.getElement()
                        .setAttribute("data-column", columns.get(column).name());
            }
        }
    }

    private NativeButton opener(String text, int at, boolean wrong) {
        var button = new NativeButton(text.isBlank() ? words.text("forms.unnamed") : text, _ -> open.accept(at));
        button.addClassName("open-row");
        button.getElement().setAttribute("type", "button").setAttribute("data-open", String.valueOf(at));
        if (wrong) {
            var mark = new Span(words.text("forms.wrong"));
            mark.addClassName("wrong-mark");
            button.add(mark);
        }
        return button;
    }
}
