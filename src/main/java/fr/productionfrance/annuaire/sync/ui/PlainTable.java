package fr.productionfrance.annuaire.sync.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.productionfrance.annuaire.design.StackingTable;
import java.util.Arrays;
import java.util.List;

/** Rows of text under headings, stacked on a phone; between that and a desk it scrolls sideways, also by keyboard. */
final class PlainTable extends Div {

    private final List<String> columns;
    private final StackingTable table;

    /** @param columns their names in the messages and in the style sheet */
    PlainTable(String name, String... columns) {
        this.columns = List.of(columns);
        addClassName("run-table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        table = new StackingTable(this.columns.stream()
                .map(column -> getTranslation("index.column." + column))
                .toList());
        List<NativeTableHeaderCell> heads = table.getHead().getRows().getFirst().getHeaderCells();
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).addClassName(columns[i]);
        }
        add(table);
    }

    void row(String... texts) {
        row(Arrays.stream(texts).map(Span::new).toArray(Component[]::new));
    }

    void row(Component... cells) {
        NativeTableRow row = table.addRow();
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = i == 0 ? table.name(row) : table.cell(row);
            cell.add(cells[i]);
            cell.addClassName(columns.get(i));
        }
    }
}
