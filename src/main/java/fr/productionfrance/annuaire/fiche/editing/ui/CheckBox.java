package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Input;

/** A tick without words beside it; what it is for is said to those who hear the page. */
final class CheckBox extends Input {

    private static final String CHECKED = "checked";

    CheckBox(String meaning, boolean checked) {
        setType("checkbox");
        getElement().setAttribute("aria-label", meaning);
        getElement().addPropertyChangeListener(CHECKED, "change", _ -> {});
        setChecked(checked);
    }

    boolean isChecked() {
        return getElement().getProperty(CHECKED, false);
    }

    void setChecked(boolean checked) {
        getElement().setProperty(CHECKED, checked);
    }
}
