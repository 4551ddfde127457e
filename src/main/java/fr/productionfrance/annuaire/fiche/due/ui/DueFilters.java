package fr.productionfrance.annuaire.fiche.due.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import fr.productionfrance.annuaire.fiche.due.DueCounts;
import fr.productionfrance.annuaire.fiche.due.DueKind;
import fr.productionfrance.annuaire.fiche.due.DueWords;
import fr.productionfrance.annuaire.fiche.due.Dues;
import java.util.Optional;

/** What is due by kind, each with its count, part of a name, and the list as a file. */
final class DueFilters extends Div {

    DueFilters(DueAddress asked, DueCounts counts, DueWords words, Dues dues) {
        addClassNames("filter-line", "due-filters");
        Nav kinds = new Nav();
        kinds.setAriaLabel(words.text("due.filters"));
        kinds.add(link(asked, Optional.empty(), words.text("due.all"), counts.all()));
        for (DueKind kind : DueKind.values()) {
            kinds.add(link(asked, Optional.of(kind), words.text("due.kind." + kind.key()), counts.of(kind)));
        }
        add(kinds, name(asked, words), DueFile.link(asked.filter(), words, dues));
    }

    private static Anchor link(DueAddress asked, Optional<DueKind> kind, String word, long count) {
        Anchor link = new Anchor(asked.of(kind).link(), word);
        Span number = new Span(String.valueOf(count));
        number.addClassName("due-count");
        link.add(number);
        if (asked.filter().kind().equals(kind)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Div name(DueAddress asked, DueWords words) {
        Input name = new Input();
        name.setId("due-name");
        name.setType("search");
        name.setValue(asked.filter().name());
        name.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                // An address with its question can't be opened as one text.
                Location named =
                        new Location(asked.named(event.getValue().strip()).link());
                UI.getCurrentOrThrow().navigate(named.getPath(), named.getQueryParameters());
            }
        });
        NativeLabel label = new NativeLabel(words.text("due.name"));
        label.setFor(name);
        return new Div(label, name);
    }
}
