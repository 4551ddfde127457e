package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import fr.productionfrance.annuaire.design.Chip;
import java.util.ArrayList;
import java.util.List;

/** Several entries of a tree, in the order they were picked. */
final class CodesPicker extends FormField<List<String>> {

    private transient Options options;
    private final Picker picker;
    private final Div chips = new Div();

    CodesPicker(String id, String name, Options options) {
        super(id, name, List.of());
        this.options = options;
        picker = new Picker(options, this::add);
        chips.addClassName("chips");
        var open = new NativeButton("▾", _ -> picker.open());
        open.addClassName("picker-open");
        open.getElement().setAttribute("type", "button");
        open.setAriaLabel(getTranslation("forms.picker.open", name));
        picker.addComponentAtIndex(1, open);
        hold(picker.control(), chips, picker);
    }

    CodesPicker example(String text) {
        picker.letters().setPlaceholder(text);
        return this;
    }

    void offer(Options other) {
        options = other;
        picker.offer(other);
    }

    private void add(String value) {
        picker.letters().setValue("");
        if (!getValue().contains(value)) {
            List<String> values = new ArrayList<>(getValue());
            values.add(value);
            change(values);
        }
    }

    private void change(List<String> values) {
        List<String> chosen = List.copyOf(values);
        setModelValue(chosen, true);
        setPresentationValue(chosen);
    }

    @Override
    Element control() {
        return picker.control();
    }

    @Override
    protected void setPresentationValue(List<String> values) {
        chips.removeAll();
        for (String value : values) {
            chips.add(new Chip(
                    options.of(value).label(),
                    getTranslation("forms.remove"),
                    () -> change(getValue().stream()
                            .filter(one -> !one.equals(value))
                            .toList())));
        }
    }
}
