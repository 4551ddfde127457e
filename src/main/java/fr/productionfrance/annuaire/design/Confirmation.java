package fr.productionfrance.annuaire.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Says what something does before it is done, and asks. */
@Tag("dialog")
public final class Confirmation extends HtmlContainer {

    /** The question, what will be, and the two answers. */
    public record Words(String title, String text, String yes, String no) {}

    /**
     * Makes a question; it is asked with {@link #ask}.
     *
     * @param id of the dialog; its buttons are {@code id-yes} and {@code id-no}
     * @param action what is done after a yes
     */
    public Confirmation(String id, Words words, Runnable action) {
        setId(id);
        addClassName("dialog");
        getElement().setAttribute("aria-labelledby", id + "-title").setAttribute("aria-describedby", id + "-text");
        var title = new H2(words.title());
        title.setId(id + "-title");
        var text = new Paragraph(words.text());
        text.setId(id + "-text");
        var yes = new NativeButton(words.yes(), _ -> {
            close();
            action.run();
        });
        yes.setId(id + "-yes");
        yes.addClassNames("button", "primary");
        var no = new NativeButton(words.no(), _ -> close());
        no.setId(id + "-no");
        no.addClassName("button");
        var buttons = new Div(no, yes);
        buttons.addClassName("actions");
        add(title, text, buttons);
    }

    /** The first button of the two, which changes nothing, has the focus. */
    public void ask() {
        getElement().callJsFunction("showModal");
    }

    private void close() {
        getElement().callJsFunction("close");
    }
}
