package fr.productionfrance.annuaire.fiche.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.access.Person;
import fr.productionfrance.annuaire.access.Role;
import fr.productionfrance.annuaire.fiche.people.FicheKeepers.Keeper;

/** What may be done with one account as it stands; erasing and taking the animator's role away ask once more. */
final class PersonActions extends Div {

    private final transient Keeper keeper;
    private final transient PeopleTable.Actions actions;

    PersonActions(Keeper keeper, PeopleTable.Actions actions) {
        this.keeper = keeper;
        this.actions = actions;
        addClassName("access-buttons");
        offer();
    }

    /** A button that tells its reader whom it is about, which the eye sees by the row. */
    private NativeButton button(String key, Runnable action) {
        NativeButton button = button(this, key, action);
        button.setAriaLabel(getTranslation(key + ".who", keeper.person().email()));
        return button;
    }

    static NativeButton button(Component page, String key, Runnable action) {
        var button = new NativeButton(page.getTranslation(key), _ -> action.run());
        button.addClassName("button");
        return button;
    }

    private void offer() {
        Person person = keeper.person();
        removeAll();
        switch (person.state()) {
            case INVITED ->
                add(
                        button("people.again", () -> actions.inviteAgain(keeper)),
                        button("people.withdraw", () -> actions.withdraw(person)));
            case OPEN -> add(button("people.close", () -> actions.close(person)));
            case CLOSED -> add(button("people.open", () -> actions.open(person)));
        }
        if (person.state() == Person.State.OPEN && person.role() == Role.ADMIN) {
            add(button("people.unrole", this::askForTheRole));
        }
        if (person.state() != Person.State.INVITED) {
            add(button("people.erase", () -> ask("people.erase", () -> actions.erase(person))));
        }
    }

    private void askForTheRole() {
        ask("people.unrole", () -> actions.withdrawRole(keeper.person()));
        addComponentAsFirst(new Paragraph(
                getTranslation(actions.isOwn(keeper.person()) ? "people.unrole.own" : "people.unrole.means")));
    }

    private void ask(String key, Runnable action) {
        removeAll();
        add(button(this, key + ".sure", action), button(this, key + ".no", this::offer));
    }
}
