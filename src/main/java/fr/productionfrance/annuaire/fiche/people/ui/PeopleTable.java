package fr.productionfrance.annuaire.fiche.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.productionfrance.annuaire.access.Person;
import fr.productionfrance.annuaire.design.StackingTable;
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
        var table = new StackingTable(COLUMNS.stream()
                .map(column -> getTranslation("people.column." + column))
                .toList());
        table.addClassName("people-table");
        keepers.forEach(keeper -> fill(table, table.addRow(), keeper));
        add(table);
    }

    private void fill(StackingTable table, NativeTableRow row, Keeper keeper) {
        Person person = keeper.person();
        table.name(row).setText(person.email());
        table.cell(row)
                .setText(getTranslation("people.role." + person.role().name().toLowerCase(Locale.ROOT)));
        table.cell(row).add(fiches(keeper));
        table.cell(row).setText(person.lastSignIn().map(this::day).orElseGet(() -> getTranslation("people.never")));
        table.cell(row).setText(state(person));
        table.cell(row).add(new PersonActions(keeper, actions));
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
