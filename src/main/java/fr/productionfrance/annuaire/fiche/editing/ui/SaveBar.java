package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Saving, undoing, and the ways to look at the fiche; says how it stands. */
final class SaveBar extends Div {

    private final Span state = new Span();
    private final NativeButton undo;

    SaveBar(FormWords words, Runnable save, Runnable undone, List<Anchor> links) {
        addClassName("save-bar");
        state.addClassName("save-state");
        state.setId("save-state");
        state.getElement().setAttribute("role", "status");
        var button = new NativeButton(words.text("forms.save"), _ -> save.run());
        button.addClassNames("button", "primary");
        button.setId("save");
        undo = new NativeButton(words.text("forms.undo"), _ -> undone.run());
        undo.addClassName("button");
        undo.setId("undo");
        undo.setVisible(false);
        add(button, undo, state);
        links.forEach(this::add);
    }

    void say(String words, boolean changed) {
        state.setText(words);
        undo.setVisible(changed);
    }
}
