package fr.productionfrance.annuaire.demand.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.productionfrance.annuaire.demand.UnmetDemand;
import fr.productionfrance.annuaire.design.StackingTable;
import java.util.List;

/** A row for each question; its words lead to the search, which may find something by now. */
final class DemandTable extends Div {

    DemandTable(DemandWords words, List<UnmetDemand> asked) {
        addClassName("demand-table");
        var table = new StackingTable(words.columns());
        asked.forEach(demand -> fill(table, table.addRow(), demand, words));
        add(table);
    }

    private static void fill(StackingTable table, NativeTableRow row, UnmetDemand demand, DemandWords words) {
        Anchor again = new Anchor("?" + demand.address(), words.criteria(demand));
        again.getElement().setAttribute("router-link", true);
        table.cell(row).setText(words.text("demand.number", demand.searches()));
        table.cell(row).add(again);
        table.cell(row).setText(words.day(demand.last()));
        table.cell(row).setText(words.text("demand.number", demand.toConfirm()));
    }
}
