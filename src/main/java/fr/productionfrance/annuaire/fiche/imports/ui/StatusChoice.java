package fr.productionfrance.annuaire.fiche.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import fr.productionfrance.annuaire.fiche.FicheStatus;

/** Whether new fiches are public at once, which is proposed: the animator has just looked them through. */
final class StatusChoice extends Div {

    private final Input draft = new Input();

    StatusChoice() {
        getElement().setAttribute("role", "radiogroup");
        getElement().setAttribute("aria-label", getTranslation("import.status"));
        Input published = new Input();
        published.getElement().setAttribute("checked", true);
        draft.getElement().addPropertyChangeListener("checked", "change", _ -> {});
        published
                .getElement()
                .addPropertyChangeListener(
                        "checked", "change", _ -> draft.getElement().setProperty("checked", false));
        add(new Span(getTranslation("import.status")), choice(published, "published"), choice(draft, "draft"));
    }

    private Div choice(Input input, String name) {
        input.setType("radio");
        input.setId("import-status-" + name);
        input.getElement().setAttribute("name", "import-status");
        var label = new NativeLabel(getTranslation("import.status." + name));
        label.setFor(input);
        return new Div(input, label);
    }

    FicheStatus value() {
        return draft.getElement().getProperty("checked", false) ? FicheStatus.DRAFT : FicheStatus.PUBLISHED;
    }
}
