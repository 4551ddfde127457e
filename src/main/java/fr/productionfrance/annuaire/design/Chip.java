package fr.productionfrance.annuaire.design;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** One thing that is in force and can be taken away, or changed, by a button of its own. */
public final class Chip extends Span {

    private final String label;

    /**
     * Makes a chip with its one button.
     *
     * @param removeWord what the button does, such as "Remove"; a screen reader hears it with the label
     */
    public Chip(String label, String removeWord, Runnable onRemove) {
        this.label = label;
        addClassName("chip");
        var text = new Span(label);
        text.addClassName("chip-label");
        text.setTitle(label);
        add(text, button("×", removeWord, onRemove));
    }

    /** Adds a button, before the one that removes, with which the thing is changed. */
    public Chip withEdit(String editWord, Runnable onEdit) {
        addComponentAtIndex(1, button("✎", editWord, onEdit));
        return this;
    }

    private NativeButton button(String sign, String word, Runnable action) {
        var button = new NativeButton(sign, click -> action.run());
        button.getElement().setAttribute("type", "button");
        button.setAriaLabel(word + " : " + label);
        return button;
    }
}
