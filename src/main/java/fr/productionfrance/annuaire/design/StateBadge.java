package fr.productionfrance.annuaire.design;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** How free something is, told by a word, a shape and a colour at once. */
public final class StateBadge extends Span {

    /** The states there are; the style sheet draws a shape of its own for each. */
    public enum State {
        AVAILABLE,
        PARTLY,
        FULL,
        /** Nobody said, or what was said has expired: an empty outline. */
        UNKNOWN
    }

    public StateBadge(State state, String word) {
        super(word);
        addClassName("state-badge");
        getElement().setAttribute("data-state", state.name().toLowerCase(Locale.ROOT));
    }
}
