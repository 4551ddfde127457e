package fr.productionfrance.annuaire.sync.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.productionfrance.annuaire.fiche.FicheId;
import org.jspecify.annotations.Nullable;

/** A fiche as people call it, above the id that servers and logs know it by. */
final class FicheLabel extends Div {

    /** @param name absent when the fiche is gone */
    FicheLabel(FicheId id, @Nullable String name) {
        addClassName("fiche-label");
        if (name != null) {
            add(new Span(name));
        }
        var number = new Span(id.toString());
        number.addClassName("fiche-id");
        add(number);
    }
}
