package fr.productionfrance.annuaire.fiche.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.productionfrance.annuaire.access.Person;
import fr.productionfrance.annuaire.fiche.people.FicheKeepers.Keeper;
import fr.productionfrance.annuaire.fiche.people.FicheKeepers.Kept;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** Every account, one row each; on a phone each row is a block. */
final class PeopleTable extends Div {

    private static final List<String> COLUMNS = List.of("email", "role", "fiches", "last", "state", "action");
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final transient Actions actions;

    PeopleTable(Actions actions) {
        this.actions = actions;
        addClassName("stacking");
    }

    /** What the page does with an account. */
    interface Actions {

        void inviteAgain(Keeper keeper);

        void withdraw(Person person);

        void close(Person person);

        void open(Person person);

        void takeAway(Person person, Kept fiche);

        void withdrawRole(Person person);

        /** Whether this is the account of who looks at the page. */
        boolean isOwn(Person person);

        void erase(Person person);
    }

    void show(List<Keeper> keepers) {
        removeAll();
        var table = new NativeTable();
        table.addClassName("people-table");
        NativeTableRow head = table.getHead().addRow();
        for (String column : COLUMNS) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(name(column));
            cell.getElement().setAttribute("scope", "col");
        }
        keepers.forEach(keeper -> fill(table.getBody().addRow(), keeper));
        add(table);
    }

    private void fill(NativeTableRow row, Keeper keeper) {
        Person person = keeper.person();
        row.addDataCell().setText(person.email());
        cell(row, "role")
                .setText(getTranslation("people.role." + person.role().name().toLowerCase(Locale.ROOT)));
        cell(row, "fiches").add(fiches(keeper));
        cell(row, "last").setText(person.lastSignIn().map(this::day).orElseGet(() -> getTranslation("people.never")));
        cell(row, "state").setText(state(person));
        cell(row, "action").add(new PersonActions(keeper, actions));
    }

    private NativeTableCell cell(NativeTableRow row, String column) {
        NativeTableCell cell = row.addDataCell();
        cell.getElement().setAttribute("data-column", name(column));
        return cell;
    }

    private String name(String column) {
        return getTranslation("people.column." + column);
    }

    private UnorderedList fiches(Keeper keeper) {
        var list = new UnorderedList();
        keeper.fiches().forEach(fiche -> {
            var take = PersonActions.button(this, "people.take", () -> actions.takeAway(keeper.person(), fiche));
            take.setAriaLabel(
                    getTranslation("people.take.which", keeper.person().email(), fiche.name()));
            list.add(new ListItem(new Span(fiche.name()), take));
        });
        return list;
    }

    private String state(Person person) {
        return switch (person.state()) {
            case OPEN -> getTranslation("people.state.open");
            case CLOSED -> getTranslation("people.state.closed");
            case INVITED ->
                person.invitationEnds()
                        .map(ends -> getTranslation("people.state.invited", day(ends)))
                        .orElseGet(() -> getTranslation("people.state.unanswered"));
        };
    }

    private String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(FRANCE)
                .format(instant);
    }
}
