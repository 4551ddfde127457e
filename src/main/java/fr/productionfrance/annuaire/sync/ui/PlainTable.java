package fr.productionfrance.annuaire.sync.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;

/** Rows of text under headings; it scrolls sideways on a phone, also by keyboard. */
final class PlainTable extends Div {

    private final List<String> columns;
    private final NativeTable table = new NativeTable();

    /** @param columns their names in the messages and in the style sheet */
    PlainTable(String name, String... columns) {
        this.columns = List.of(columns);
        addClassName("run-table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        NativeTableRow head = table.getHead().addRow();
        for (String column : columns) {
            var cell = new NativeTableHeaderCell(getTranslation("index.column." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.addClassName(column);
            head.add(cell);
        }
        add(table);
    }

    void row(String... texts) {
        row(Arrays.stream(texts).map(Span::new).toArray(Component[]::new));
    }

    void row(Component... cells) {
        NativeTableRow row = table.getBody().addRow();
        for (int i = 0; i < cells.length; i++) {
            var cell = new NativeTableCell(cells[i]);
            cell.addClassName(columns.get(i));
            row.add(cell);
        }
    }
}
