package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.productionfrance.annuaire.design.Focus;
import fr.productionfrance.annuaire.fiche.form.FicheForm;
import java.util.List;
import java.util.function.Consumer;

/** What keeps the fiche from being saved, at the top of the page; each entry leads to its field. */
final class ProblemList extends Div {

    private static final int MOST_SHOWN = 20;

    private final FormWords words;
    private final Consumer<Finding> lead;

    ProblemList(FormWords words, Consumer<Finding> lead) {
        this.words = words;
        this.lead = lead;
        addClassName("problem-list");
        setId("problem-list");
        getElement().setAttribute("tabindex", "-1").setAttribute("role", "group");
        setVisible(false);
    }

    void show(List<Finding> findings, FicheForm fiche) {
        removeAll();
        List<Finding> errors = findings.stream().filter(Finding::error).toList();
        setVisible(!errors.isEmpty());
        if (errors.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        errors.stream().limit(MOST_SHOWN).forEach(finding -> list.add(new ListItem(entry(finding, fiche))));
        add(new H2(words.text("forms.problems", errors.size())), list);
        getElement().setAttribute("aria-label", words.text("forms.problems", errors.size()));
    }

    private NativeButton entry(Finding finding, FicheForm fiche) {
        var button = new NativeButton("", _ -> lead.accept(finding));
        button.addClassName("problem-link");
        button.getElement().setAttribute("type", "button");
        button.add(new Span(place(finding.spot(), fiche)), new Span(finding.words()));
        return button;
    }

    private String place(Spot spot, FicheForm fiche) {
        String part = words.text("forms." + spot.part().key());
        String line = spot.row() < 0 ? part : words.text("forms.problem.line", part, spot.row() + 1);
        return spot.site() < 0 || fiche.sites().size() <= Math.max(1, spot.site())
                ? line
                : words.text("forms.of-site", line, SiteNames.of(fiche, spot.site(), words));
    }

    void focusList() {
        Focus.on(getElement());
    }
}
