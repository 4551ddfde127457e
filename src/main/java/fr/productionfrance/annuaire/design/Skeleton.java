package fr.productionfrance.annuaire.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Grey bars where text will stand in a moment. A screen reader hears one word instead. */
public final class Skeleton extends Div {

    public Skeleton(int lines, String loadingWord) {
        addClassName("skeleton");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-label", loadingWord);
        for (int line = 0; line < lines; line++) {
            add(new Span());
        }
    }
}
