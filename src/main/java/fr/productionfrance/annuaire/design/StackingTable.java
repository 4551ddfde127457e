package fr.productionfrance.annuaire.design;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table with a row of headings. On a phone each of its rows is a block, whose cells say what they are. */
public final class StackingTable extends NativeTable {

    private final List<String> columns;

    public StackingTable(List<String> columns) {
        this.columns = List.copyOf(columns);
        addClassName("stacking");
        NativeTableRow head = getHead().addRow();
        for (String column : this.columns) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(column);
            cell.getElement().setAttribute("scope", "col");
        }
    }

    public NativeTableRow addRow() {
        return getBody().addRow();
    }

    /** The next cell of a row. */
    public NativeTableCell cell(NativeTableRow row) {
        String column = columns.get(row.getDataCells().size());
        NativeTableCell cell = row.addDataCell();
        cell.getElement().setAttribute("data-column", column);
        return cell;
    }

    /** The first cell of a row that is called what it says. */
    public NativeTableCell name(NativeTableRow row) {
        return row.addDataCell();
    }
}
