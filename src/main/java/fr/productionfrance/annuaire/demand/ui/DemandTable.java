package fr.productionfrance.annuaire.demand.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.productionfrance.annuaire.demand.UnmetDemand;
import java.util.List;

/** A row for each question; its words lead to the search, which may find something by now. It scrolls sideways on a phone. */
final class DemandTable extends Div {

    DemandTable(DemandWords words, List<UnmetDemand> asked) {
        addClassName("demand-table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", words.text("demand.title"));
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String column : words.columns()) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(column);
            cell.getElement().setAttribute("scope", "col");
        }
        asked.forEach(demand -> fill(table.getBody().addRow(), demand, words));
        add(table);
    }

    private static void fill(NativeTableRow row, UnmetDemand demand, DemandWords words) {
        Anchor again = new Anchor("?" + demand.address(), words.criteria(demand));
        again.getElement().setAttribute("router-link", true);
        row.addDataCell().setText(words.text("demand.number", demand.searches()));
        row.addDataCell().add(again);
        row.addDataCell().setText(words.day(demand.last()));
        row.addDataCell().setText(words.text("demand.number", demand.toConfirm()));
    }
}
