package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.productionfrance.annuaire.fiche.form.FicheForm;
import fr.productionfrance.annuaire.fiche.form.SiteRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The list of parts at the left, with how much is in each and whether something is wrong there. */
final class SectionNav extends Nav {

    private final FormWords words;
    private final Consumer<Section> chosen;
    private final Runnable addSite;
    private transient List<Object> shown = List.of();

    SectionNav(FormWords words, Consumer<Section> chosen, Runnable addSite) {
        this.words = words;
        this.chosen = chosen;
        this.addSite = addSite;
        addClassName("section-nav");
        setAriaLabel(words.text("forms.parts"));
    }

    /** Who presses a button while a reply arrives finds it still there, unless there is something new to show. */
    void show(FicheForm fiche, Section current, List<Finding> findings) {
        List<Object> wanted = looks(fiche, current, findings);
        if (!wanted.equals(shown)) {
            shown = wanted;
            draw(fiche, current, findings);
        }
    }

    private List<Object> looks(FicheForm fiche, Section current, List<Finding> findings) {
        List<Object> looks = new ArrayList<>();
        looks.add(current);
        looks.add(fiche.contacts().size());
        for (int at = 0; at < fiche.sites().size(); at++) {
            SiteRows rows = fiche.sites().get(at);
            looks.add(SiteNames.of(fiche, at, words));
            looks.add(List.of(
                    rows.capabilities().size(),
                    rows.machines().size(),
                    rows.certificates().size()));
        }
        looks.add(findings.stream()
                .filter(Finding::error)
                .map(one -> one.spot().section())
                .collect(Collectors.toSet()));
        return looks;
    }

    private void draw(FicheForm fiche, Section current, List<Finding> findings) {
        removeAll();
        var firm = new UnorderedList();
        firm.add(item(Section.FIRST, Optional.empty(), current, findings));
        firm.add(item(
                new Section(Part.CONTACTS, -1), Optional.of(fiche.contacts().size()), current, findings));
        add(firm);
        for (int at = 0; at < fiche.sites().size(); at++) {
            add(new H2(SiteNames.of(fiche, at, words)), site(fiche.sites().get(at), at, current, findings));
        }
        var more = new NativeButton(words.text("forms.site.add"), _ -> addSite.run());
        more.addClassNames("button", "plain");
        more.setId("add-site");
        var sheet = new UnorderedList(item(new Section(Part.SHEET, -1), Optional.empty(), current, findings));
        add(more, sheet);
    }

    private UnorderedList site(SiteRows rows, int at, Section current, List<Finding> findings) {
        var list = new UnorderedList();
        list.add(
                item(
                        new Section(Part.CAPABILITIES, at),
                        Optional.of(rows.capabilities().size()),
                        current,
                        findings),
                item(new Section(Part.MACHINES, at), Optional.of(rows.machines().size()), current, findings),
                item(
                        new Section(Part.CERTIFICATES, at),
                        Optional.of(rows.certificates().size()),
                        current,
                        findings),
                item(new Section(Part.SITE, at), Optional.empty(), current, findings));
        return list;
    }

    private ListItem item(Section section, Optional<Integer> count, Section current, List<Finding> findings) {
        var button = new NativeButton(words.text("forms." + section.part().key()), _ -> chosen.accept(section));
        button.setId("part-" + section.id());
        button.addClassName("section-link");
        button.getElement().setAttribute("type", "button");
        if (section.equals(current)) {
            button.getElement().setAttribute("aria-current", "true");
        }
        count.ifPresent(number -> {
            var figure = new Span(String.valueOf(number));
            figure.addClassName("count");
            button.add(figure);
        });
        if (findings.stream()
                .anyMatch(one -> one.error() && one.spot().section().equals(section))) {
            var mark = new Span(words.text("forms.wrong"));
            mark.addClassName("wrong-mark");
            button.add(mark);
        }
        return new ListItem(button);
    }
}
