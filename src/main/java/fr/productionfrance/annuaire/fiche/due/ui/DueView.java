package fr.productionfrance.annuaire.fiche.due.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.productionfrance.annuaire.access.People;
import fr.productionfrance.annuaire.design.EmptyState;
import fr.productionfrance.annuaire.design.PageHeading;
import fr.productionfrance.annuaire.fiche.due.DueCounts;
import fr.productionfrance.annuaire.fiche.due.DueSettings;
import fr.productionfrance.annuaire.fiche.due.DueWords;
import fr.productionfrance.annuaire.fiche.due.Dues;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.context.MessageSource;

/** The animator's list of what is due. Its address holds the filter and the page, so that it can be kept and sent. */
@Route(DueAddress.ROUTE)
@RolesAllowed("ADMIN")
@Menu(title = "due.menu", order = 15)
@StyleSheet("assets/due.css")
class DueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final int ROWS = 50;

    private final transient Dues dues;
    private final transient People people;
    private final transient DueSettings settings;
    private final transient DueWords words;

    DueView(Dues dues, People people, DueSettings settings, MessageSource messages) {
        this.dues = dues;
        this.people = people;
        this.settings = settings;
        this.words = new DueWords(messages, getLocale());
        addClassName("due-page");
    }

    @Override
    public String getPageTitle() {
        return words.text("due.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        show(DueAddress.read(parameters));
    }

    private void show(DueAddress address) {
        removeAll();
        DueCounts counts = dues.counts(address.filter().name());
        long rows = address.filter().kind().map(counts::of).orElse(counts.all());
        DueAddress asked = address.within(rows, ROWS);
        add(
                new PageHeading(words.text("due.title"), words.text("due.lead")),
                new DueFilters(asked, counts, words, dues));
        if (rows == 0) {
            add(new EmptyState(words.text("due.none.title"), words.text("due.none")));
        } else {
            add(
                    new DueTable(dues.page(asked.filter(), asked.page() * ROWS, ROWS), words),
                    new DuePager(asked, rows, ROWS, words));
        }
        add(new OpenInvitations(people.all(), words));
        add(new WeightTable(dues.weights(), settings, words));
    }
}
