package fr.productionfrance.annuaire.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Names and their values, one row each, aligned on one edge. */
@Tag("dl")
public final class DescriptionRows extends HtmlContainer {

    @Tag("dt")
    private static final class Term extends HtmlContainer {}

    @Tag("dd")
    private static final class Description extends HtmlContainer {}

    public DescriptionRows() {
        addClassName("description-list");
    }

    public DescriptionRows with(String name, String value) {
        return with(name, new Span(value));
    }

    public DescriptionRows with(String name, Component... values) {
        var term = new Term();
        term.setText(name);
        var description = new Description();
        description.add(values);
        add(new Div(term, description));
        return this;
    }
}
