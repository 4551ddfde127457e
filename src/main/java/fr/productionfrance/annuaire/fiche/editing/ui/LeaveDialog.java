package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before one leaves what is not saved. */
@Tag("dialog")
final class LeaveDialog extends HtmlContainer {

    private Runnable leave = () -> {};

    LeaveDialog(FormWords words) {
        addClassName("leave-dialog");
        getElement().setAttribute("aria-labelledby", "leave-title");
        var title = new H2(words.text("forms.leave.title"));
        title.setId("leave-title");
        var stay = new NativeButton(words.text("forms.leave.stay"), _ -> close());
        stay.addClassNames("button", "primary");
        stay.setId("leave-stay");
        var go = new NativeButton(words.text("forms.leave.go"), _ -> {
            close();
            leave.run();
        });
        go.addClassName("button");
        go.setId("leave-go");
        var buttons = new Div(stay, go);
        buttons.addClassName("actions");
        add(title, new Paragraph(words.text("forms.leave.text")), buttons);
    }

    /** @param action what is done when the person leaves all the same */
    void ask(Runnable action) {
        leave = action;
        getElement().callJsFunction("showModal");
    }

    private void close() {
        getElement().callJsFunction("close");
    }
}
