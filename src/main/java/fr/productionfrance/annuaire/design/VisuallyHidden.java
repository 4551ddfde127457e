package fr.productionfrance.annuaire.design;

import com.vaadin.flow.component.html.Span;

/** Words for those who hear the page; the eye gets the same from the layout. */
public final class VisuallyHidden extends Span {

    public VisuallyHidden(String text) {
        super(text);
        addClassName("visually-hidden");
    }
}
