package fr.productionfrance.annuaire.design;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** How far something has come. The figures belong beside it, as text. */
@Tag("progress")
public final class Meter extends HtmlComponent {

    /**
     * Makes a meter that shows nothing done.
     *
     * @param label what is getting on, for those who hear the page
     */
    public Meter(String label) {
        addClassName("meter");
        getElement().setAttribute("aria-label", label).setAttribute("max", "1");
        show(0);
    }

    /**
     * Moves it.
     *
     * @param share from 0 to 1
     */
    public void show(double share) {
        getElement().setProperty("value", Math.clamp(share, 0, 1));
    }
}
