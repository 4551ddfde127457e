package fr.productionfrance.annuaire.fiche.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A plain table with a row of headings. What is put in it is text, never markup. */
final class HtmlTable extends NativeTable {

    HtmlTable(List<String> headings) {
        NativeTableRow row = getHead().addRow();
        for (String heading : headings) {
            NativeTableHeaderCell cell = row.addHeaderCell();
            cell.setText(heading);
            cell.getElement().setAttribute("scope", "col");
        }
    }

    void addTexts(List<String> texts) {
        NativeTableRow row = getBody().addRow();
        texts.forEach(text -> row.addDataCell().setText(text));
    }

    void addTexts(List<String> texts, Component last) {
        NativeTableRow row = getBody().addRow();
        texts.forEach(text -> row.addDataCell().setText(text));
        row.addDataCell().add(last);
    }
}
