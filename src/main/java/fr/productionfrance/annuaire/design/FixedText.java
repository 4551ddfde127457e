package fr.productionfrance.annuaire.design;

import com.vaadin.flow.component.Component;
import org.jsoup.nodes.Entities;

/** Text that stays as it is: a property of its element, since a text node would take most of a kilobyte of each visitor's session. */
public final class FixedText {

    private FixedText() {}

    /** Gives a component its text, and the component back. */
    public static <T extends Component> T in(T component, String text) {
        component.getElement().setProperty("innerHTML", Entities.escape(text));
        return component;
    }
}
