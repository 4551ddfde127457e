package fr.productionfrance.annuaire.fiche.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A plain table with a row of headings; on a phone each row is a block. What is put in it is text, never markup. */
final class HtmlTable extends NativeTable {

    private final List<String> headings;

    HtmlTable(List<String> headings) {
        this.headings = List.copyOf(headings);
        addClassName("stacking");
        NativeTableRow row = getHead().addRow();
        for (String heading : headings) {
            NativeTableHeaderCell cell = row.addHeaderCell();
            cell.setText(heading);
            cell.getElement().setAttribute("scope", "col");
        }
    }

    void addTexts(List<String> texts) {
        row(texts);
    }

    void addTexts(List<String> texts, Component last) {
        cell(row(texts), texts.size()).add(last);
    }

    private NativeTableRow row(List<String> texts) {
        NativeTableRow row = getBody().addRow();
        for (int column = 0; column < texts.size(); column++) {
            cell(row, column).setText(texts.get(column));
        }
        return row;
    }

    private NativeTableCell cell(NativeTableRow row, int column) {
        NativeTableCell cell = row.addDataCell();
        cell.getElement().setAttribute("data-column", headings.get(column));
        return cell;
    }
}
