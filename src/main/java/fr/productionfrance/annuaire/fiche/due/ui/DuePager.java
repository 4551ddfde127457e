package fr.productionfrance.annuaire.fiche.due.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import fr.productionfrance.annuaire.fiche.due.DueWords;

/** Which rows of how many these are, and the way to those before and after. */
final class DuePager extends Nav {

    DuePager(DueAddress asked, long rows, int rowsOfPage, DueWords words) {
        addClassName("due-pager");
        setAriaLabel(words.text("due.pages"));
        long first = (long) asked.page() * rowsOfPage + 1;
        long last = Math.min(rows, first + rowsOfPage - 1);
        if (asked.page() > 0) {
            add(new Anchor(asked.onPage(asked.page() - 1).link(), words.text("due.before")));
        }
        add(new Span(words.text("due.rows", first, last, rows)));
        if (last < rows) {
            add(new Anchor(asked.onPage(asked.page() + 1).link(), words.text("due.after")));
        }
    }
}
