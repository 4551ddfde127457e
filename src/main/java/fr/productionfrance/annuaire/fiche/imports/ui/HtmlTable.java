package fr.productionfrance.annuaire.fiche.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.productionfrance.annuaire.design.StackingTable;
import java.util.List;

/** A plain table. What is put in it is text, never markup. */
final class HtmlTable extends Div {

    private final StackingTable table;

    HtmlTable(List<String> headings) {
        table = new StackingTable(headings);
        add(table);
    }

    void addTexts(List<String> texts) {
        row(texts);
    }

    void addTexts(List<String> texts, Component last) {
        table.cell(row(texts)).add(last);
    }

    private NativeTableRow row(List<String> texts) {
        NativeTableRow row = table.addRow();
        texts.forEach(text -> table.cell(row).setText(text));
        return row;
    }
}
