package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.productionfrance.annuaire.design.Focus;
import java.util.Map;

/**
 * A field with its label, a line that helps, one that reads back what was understood and one that says what is wrong.
 *
 * @param <T> what is typed or chosen
 */
abstract class FormField<T> extends AbstractCompositeField<Div, FormField<T>, T> {

    private final Div box = new Div();
    private final NativeLabel label;
    private final Paragraph readBack = new Paragraph();
    private final Paragraph error = new Paragraph();
    private final String name;

    /**
     * Makes the frame; the control is added with {@link #hold}.
     *
     * @param id of the control in the page
     */
    FormField(String id, String name, T empty) {
        super(empty);
        this.name = name;
        label = new NativeLabel(name);
        label.getElement().setAttribute("for", id);
        readBack.addClassName("read-back");
        readBack.setId(id + "-read");
        readBack.getElement().setAttribute("role", "status");
        error.addClassName("field-error");
        error.setId(id + "-error");
        error.setVisible(false);
        box.addClassName("form-field");
        box.getElement().setAttribute("data-field", id);
    }

    @Override
    protected Div initContent() {
        return box;
    }

    /**
     * Puts the control below its label.
     *
     * @param around what holds the control, where it does not stand alone
     */
    final void hold(Element control, Component... around) {
        String id = label.getElement().getAttribute("for");
        control.setAttribute("id", id);
        control.setAttribute("aria-describedby", id + "-help " + id + "-read " + id + "-error");
        box.add(label);
        if (around.length == 0) {
            box.getElement().appendChild(control);
        }
        box.add(around);
        box.add(readBack, error);
    }

    /** The element that has the focus when one types. */
    abstract Element control();

    /** What its controls say, by their ids, as the browser has it; nothing where nothing is typed that the browser could put back. */
    Map<String, String> typed() {
        return Map.of();
    }

    final String id() {
        return label.getElement().getAttribute("for");
    }

    final String name() {
        return name;
    }

    /** What one may write, with an example. */
    final FormField<T> help(String text) {
        var line = new Paragraph(text);
        line.addClassName("field-help");
        line.setId(label.getElement().getAttribute("for") + "-help");
        box.addComponentAtIndex(1, line);
        return this;
    }

    /** The unit that a bare number is understood in. */
    final FormField<T> unit(String unit) {
        var sign = new Span(" (" + unit + ")");
        sign.addClassName("unit");
        label.add(sign);
        return this;
    }

    final FormField<T> narrow() {
        box.addClassName("narrow");
        return this;
    }

    /** Tells how what is typed is understood; nothing says nothing. */
    final void readBack(String text) {
        readBack.setText(text);
    }

    final void refuse(String words) {
        error.setText(words);
        error.setVisible(true);
        control().setAttribute("aria-invalid", "true");
    }

    final void accept() {
        error.setText("");
        error.setVisible(false);
        control().removeAttribute("aria-invalid");
    }

    final void focusControl() {
        Focus.on(control());
    }

    /** Another line is typed from now on. */
    void begun() {}

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        control().setProperty("disabled", readOnly);
    }
}
