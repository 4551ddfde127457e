package fr.productionfrance.annuaire.design;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** Some lines of text. */
@Tag("textarea")
public final class CommentArea extends AbstractSinglePropertyField<CommentArea, String> {

    private static final String LONGEST = "2000";

    public CommentArea() {
        super("value", "", false);
        setSynchronizedEvent("change");
        getElement().setAttribute("rows", "3");
        getElement().setAttribute("maxlength", LONGEST);
    }
}
