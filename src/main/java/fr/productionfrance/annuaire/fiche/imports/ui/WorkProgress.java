package fr.productionfrance.annuaire.fiche.imports.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** How far some work has come. */
final class WorkProgress extends Div {

    private final HtmlComponent bar = new HtmlComponent("progress");

    WorkProgress(String text) {
        getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("max", "1");
        bar.getElement().setAttribute("aria-label", text);
        add(new Paragraph(text), bar);
    }

    void show(double share) {
        bar.getElement().setAttribute("value", Double.toString(share));
    }
}
