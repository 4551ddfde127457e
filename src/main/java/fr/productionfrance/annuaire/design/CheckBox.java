package fr.productionfrance.annuaire.design;

import com.vaadin.flow.component.html.Input;

/** A tick without words beside it; what it is for is said to those who hear the page. */
public final class CheckBox extends Input {

    private static final String CHECKED = "checked";

    public CheckBox(String meaning, boolean checked) {
        setType("checkbox");
        getElement().setAttribute("aria-label", meaning);
        getElement().addPropertyChangeListener(CHECKED, "change", _ -> {});
        setChecked(checked);
    }

    public boolean isChecked() {
        return getElement().getProperty(CHECKED, false);
    }

    public void setChecked(boolean checked) {
        getElement().setProperty(CHECKED, checked);
    }
}
