package fr.productionfrance.annuaire.fiche.due.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.fiche.due.DueSettings;
import fr.productionfrance.annuaire.fiche.due.DueWords;
import fr.productionfrance.annuaire.fiche.due.Weights;
import java.util.Comparator;
import java.util.Map;

/** What a score is made of. */
final class WeightTable extends NativeDetails {

    WeightTable(Weights weights, DueSettings settings, DueWords words) {
        addClassName("due-weights");
        setSummaryText(words.text("due.weights"));
        NativeTable table = new NativeTable();
        weights.points().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(weight -> {
                    NativeTableRow row = table.getBody().addRow();
                    row.addDataCell().setText(words.fact(weight.getKey()));
                    var points = row.addDataCell();
                    points.setText(String.valueOf(weight.getValue()));
                    points.addClassName("number");
                });
        setContent(new Div(new Paragraph(words.text("due.weights.lead", settings.completeFrom())), table));
    }
}
