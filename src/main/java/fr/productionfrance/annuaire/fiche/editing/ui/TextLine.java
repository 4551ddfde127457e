package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** One line of text, or a quantity as people write it. */
final class TextLine extends FormField<String> {

    /** A pause in typing after which what is typed is looked at. */
    static final int PAUSE_MS = 500;

    private static final String MOST_TYPED = "2000";

    private final Input input = new Input();

    TextLine(String id, String name) {
        super(id, name, "");
        input.getElement().setAttribute("maxlength", MOST_TYPED);
        input.getElement().setAttribute("autocomplete", "off");
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE_MS);
        input.addValueChangeListener(change -> setModelValue(change.getValue(), change.isFromClient()));
        hold(input.getElement());
    }

    /** The example that stands in the field while nothing does. */
    TextLine example(String text) {
        input.setPlaceholder(text);
        return this;
    }

    void fillIn(String value) {
        String known = getValue();
        setModelValue(value, false);
        Filling.in(input.getElement(), known, value);
    }

    @Override
    Map<String, String> typed() {
        return Map.of(id(), input.getValue());
    }

    @Override
    Element control() {
        return input.getElement();
    }

    @Override
    protected void setPresentationValue(String value) {
        input.setValue(value);
    }
}
