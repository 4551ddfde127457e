package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;

/** A part that is one form. */
final class FieldsView implements SectionView {

    private final Div page = new Div();
    private final RecordForm<?> form;

    FieldsView(String title, RecordForm<?> form, Component... below) {
        this.form = form;
        page.addClassName("fields-view");
        page.add(new H2(title), form);
        page.add(below);
    }

    @Override
    public Component component() {
        return page;
    }

    @Override
    public void say(List<Finding> findings, boolean all) {
        form.say(findings, all);
    }

    @Override
    public void focus(Finding finding) {
        form.focus(finding);
    }

    @Override
    public Optional<String> name(Finding finding) {
        return form.name(finding);
    }
}
