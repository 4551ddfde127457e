package fr.productionfrance.annuaire.fiche.due.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.productionfrance.annuaire.design.Meter;
import fr.productionfrance.annuaire.fiche.due.DueEntry;
import fr.productionfrance.annuaire.fiche.due.DueWords;

/** How complete a fiche is, in figures and as a bar, and what would help most. */
final class Completeness extends Div {

    private static final double ALL = 100;

    Completeness(DueEntry entry, DueWords words) {
        addClassName("completeness");
        Meter meter = new Meter(words.text("due.column.score"));
        meter.show(entry.score() / ALL);
        add(meter, new Span(words.text("due.score", entry.score())));
        if (!entry.missing().isEmpty()) {
            add(new Paragraph(words.text("due.missing", words.missing(entry))));
        }
    }
}
