package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.dom.Element;

/**
 * Fills in what follows from something else. The reply that does so arrives a while after what it answers to: what somebody has typed
 * into the field by then stays, and is what counts. What was filled in comes back as if it had been typed.
 */
final class Filling {

    private static final String UNLESS_ONE_HAS_TYPED = """
        if (this.value === $0) {
          this.value = $1;
          this.dispatchEvent(new Event('input', { bubbles: true }));
          this.dispatchEvent(new Event('change', { bubbles: true }));
        }\
        """;

    private Filling() {}

    /**
     * Into a control of the page.
     *
     * @param known what stood in it when the server last heard of it
     */
    static void in(Element control, String known, String value) {
        control.executeJs(UNLESS_ONE_HAS_TYPED, known, value);
    }
}
