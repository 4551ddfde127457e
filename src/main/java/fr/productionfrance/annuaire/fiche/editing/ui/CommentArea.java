package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** Some lines of text. */
@Tag("textarea")
final class CommentArea extends AbstractSinglePropertyField<CommentArea, String> {

    private static final String LONGEST = "2000";

    CommentArea() {
        super("value", "", false);
        setSynchronizedEvent("change");
        getElement().setAttribute("rows", "3");
        getElement().setAttribute("maxlength", LONGEST);
    }
}
