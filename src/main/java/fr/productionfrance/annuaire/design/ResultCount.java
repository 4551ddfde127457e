package fr.productionfrance.annuaire.design;

import com.vaadin.flow.component.html.Span;

/** A count that a screen reader says, politely, each time it changes. It must stay on the page for that. */
public final class ResultCount extends Span {

    public ResultCount() {
        addClassName("result-count");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }
}
