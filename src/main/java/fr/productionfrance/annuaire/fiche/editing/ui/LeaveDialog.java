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

    /** Who went back by the browser's button stays, but the browser's address had left already. */
    private static final String BACK = "const here = new URL(this.dataset.address, document.baseURI).href;"
            + "if (location.href !== here) history.pushState(null, '', here);";

    private Runnable leave = () -> {};

    /** @param address of the page that is not to be left, below the application's root */
    LeaveDialog(FormWords words, String address) {
        addClassName("dialog");
        getElement().setAttribute("data-address", address);
        getElement().setAttribute("aria-labelledby", "leave-title");
        var title = new H2(words.text("forms.leave.title"));
        title.setId("leave-title");
        var stay = new NativeButton(words.text("forms.leave.stay"), _ -> {
            close();
            getElement().executeJs(BACK);
        });
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
