package fr.productionfrance.annuaire.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A message that stands on the page until what it says is no longer so. */
public final class Notice extends Div {

    /** How much it matters; an error is said at once, the others when the reader pauses. */
    public enum Kind {
        INFO,
        SUCCESS,
        WARNING,
        ERROR
    }

    public Notice(Kind kind, String text) {
        addClassName("notice");
        getElement().setAttribute("data-kind", kind.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("role", kind == Kind.ERROR ? "alert" : "status");
        var body = new Span(text);
        body.addClassName("notice-text");
        add(body);
    }
}
