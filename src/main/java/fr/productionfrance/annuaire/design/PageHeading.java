package fr.productionfrance.annuaire.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** A page's one {@code h1}, with a line under it that says what the page is for. */
public final class PageHeading extends Div {

    public PageHeading(String title) {
        addClassName("page-heading");
        add(new H1(title));
    }

    public PageHeading(String title, String lead) {
        this(title);
        var line = new Paragraph(lead);
        line.addClassName("lead");
        add(line);
    }
}
