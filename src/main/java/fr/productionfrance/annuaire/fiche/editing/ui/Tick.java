package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.dom.Element;
import java.util.Map;

/** Yes or no. */
final class Tick extends FormField<Boolean> {

    private final Element box = new Element("input");

    Tick(String id, String name) {
        super(id, name, false);
        box.setAttribute("type", "checkbox");
        box.addPropertyChangeListener(
                "checked",
                "change",
                change -> setModelValue(box.getProperty("checked", false), change.isUserOriginated()));
        hold(box);
        getContent().addClassName("tick");
    }

    @Override
    Map<String, String> typed() {
        return Map.of(id(), String.valueOf(box.getProperty("checked", false)));
    }

    @Override
    Element control() {
        return box;
    }

    @Override
    protected void setPresentationValue(Boolean value) {
        box.setProperty("checked", value);
    }
}
