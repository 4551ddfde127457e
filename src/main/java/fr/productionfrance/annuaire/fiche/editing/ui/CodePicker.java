package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;

/** One entry of a tree, or of the communes. */
final class CodePicker extends FormField<String> {

    private transient Options options;
    private final Picker picker;

    CodePicker(String id, String name, Options options) {
        super(id, name, "");
        this.options = options;
        picker = new Picker(options, this::choose);
        picker.letters().addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue().isBlank()) {
                choose("");
            }
        });
        var open = new NativeButton("▾", _ -> picker.open());
        open.addClassName("picker-open");
        open.getElement().setAttribute("type", "button");
        open.setAriaLabel(getTranslation("forms.picker.open", name));
        picker.addComponentAtIndex(1, open);
        hold(picker.control(), picker);
    }

    CodePicker example(String text) {
        picker.letters().setPlaceholder(text);
        return this;
    }

    void offer(Options other) {
        options = other;
        picker.offer(other);
    }

    private void choose(String value) {
        setModelValue(value, true);
        setPresentationValue(value);
    }

    @Override
    Element control() {
        return picker.control();
    }

    /** The name in the box, where it stands in the tree below it. */
    @Override
    protected void setPresentationValue(String value) {
        if (value.isEmpty()) {
            picker.letters().setValue("");
            readBack("");
            return;
        }
        Options.Option option = options.of(value);
        picker.letters().setValue(option.label());
        readBack(option.detail());
    }
}
