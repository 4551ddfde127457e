package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.design.CommentArea;
import java.util.function.Consumer;

/** A comment to whom it concerns, and the buttons of a decision. */
final class CommentForm extends Div {

    private final transient ChangeTexts texts;
    private final CommentArea comment = new CommentArea();
    private final Div buttons = new Div();

    /** @param key of the words that say whom it is for; "{@code key.help}" says what becomes of it */
    CommentForm(ChangeTexts texts, String id, String key) {
        this.texts = texts;
        addClassName("comment-form");
        comment.setId(id);
        var label = new NativeLabel(texts.text(key));
        label.getElement().setAttribute("for", id);
        var help = new Paragraph(texts.text(key + ".help"));
        help.addClassName("field-help");
        buttons.addClassName("buttons");
        add(label, comment, help, buttons);
    }

    /** Begins with what was typed before. */
    CommentForm saying(String typed) {
        comment.setValue(typed);
        return this;
    }

    /** Adds a button, which is given the comment. */
    CommentForm with(String id, String key, boolean primary, Consumer<String> action) {
        var button = new NativeButton(texts.text(key), _ -> action.accept(comment.getValue()));
        button.setId(id);
        button.addClassName("button");
        button.setClassName("primary", primary);
        buttons.add(button);
        return this;
    }
}
