package fr.productionfrance.annuaire.design;

import com.vaadin.flow.dom.Element;

/**
 * Where a reply leads to. It arrives a while after what it answers to: who types elsewhere by then goes on typing there, and no letter
 * ends up in another field.
 */
public final class Focus {

    private static final String UNLESS_ONE_TYPES =
            "if (!document.activeElement?.matches('input, textarea, select')) this.focus()";

    private Focus() {}

    /** Brings the focus to an element of the page. */
    public static void on(Element element) {
        element.executeJs(UNLESS_ONE_TYPES);
    }
}
