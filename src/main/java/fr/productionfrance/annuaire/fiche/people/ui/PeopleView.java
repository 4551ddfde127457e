package fr.productionfrance.annuaire.fiche.people.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.productionfrance.annuaire.access.Animators;
import fr.productionfrance.annuaire.access.CurrentAccount;
import fr.productionfrance.annuaire.access.OwnTab;
import fr.productionfrance.annuaire.access.People;
import fr.productionfrance.annuaire.access.Person;
import fr.productionfrance.annuaire.access.PersonalData;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.design.PageHeading;
import fr.productionfrance.annuaire.fiche.people.FicheKeepers;
import fr.productionfrance.annuaire.fiche.people.FicheKeepers.Keeper;
import fr.productionfrance.annuaire.fiche.people.FicheKeepers.Kept;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Set;

/** The animator's page of accounts: who keeps which fiche, inviting, closing, erasing. */
@Route("admin/personnes")
@Menu(title = "people.menu", order = 15)
@RolesAllowed("ADMIN")
@StyleSheet("assets/accounts.css")
class PeopleView extends Div implements HasDynamicTitle, PeopleTable.Actions {

    private static final Set<String> REFUSED = Set.of("closed", "already");

    private final transient FicheKeepers keepers;
    private final transient People people;
    private final transient Animators animators;
    private final transient PersonalData data;
    private final transient CurrentAccount current;
    private final transient AuthenticationContext authentication;
    private final Div answer = new Div();
    private final InviteForm form;
    private final PeopleTable list = new PeopleTable(this);

    PeopleView(
            FicheKeepers keepers,
            People people,
            Animators animators,
            PersonalData data,
            CurrentAccount current,
            AuthenticationContext authentication) {
        this.keepers = keepers;
        this.people = people;
        this.animators = animators;
        this.data = data;
        this.current = current;
        this.authentication = authentication;
        this.form = new InviteForm(keepers, this::invite);
        addClassName("people-page");
        add(
                new PageHeading(getTranslation("people.title"), getTranslation("people.lead")),
                answer,
                new Section(new H2(getTranslation("people.invite.title")), form),
                new Section(new H2(getTranslation("people.list")), list));
        list.show(keepers.all());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title");
    }

    private void invite(InviteForm.Invitation invitation) {
        String outcome = invitation
                .fiche()
                .map(fiche -> word(keepers.invite(invitation.email(), invitation.language(), fiche)))
                .orElseGet(() -> word(animators.invite(invitation.email(), invitation.language())));
        boolean done = !REFUSED.contains(outcome);
        say(
                done ? Notice.Kind.SUCCESS : Notice.Kind.ERROR,
                "people.done." + outcome,
                invitation.email().value());
        if (done) {
            form.clear();
        }
    }

    private static String word(Enum<?> outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void inviteAgain(Keeper keeper) {
        unlessStale(keepers.inviteAgain(keeper), "people.done.again", keeper.person());
    }

    @Override
    public void withdraw(Person person) {
        unlessStale(people.withdraw(person.id()), "people.done.withdrawn", person);
    }

    @Override
    public void close(Person person) {
        if (people.close(person.id())) {
            done("people.done.closing", person);
        } else {
            say(Notice.Kind.ERROR, "people.own");
        }
    }

    @Override
    public void open(Person person) {
        people.open(person.id());
        done("people.done.opened", person);
    }

    @Override
    public void takeAway(Person person, Kept fiche) {
        people.takeAway(person.id(), fiche.id().value());
        done("people.done.taken", person);
    }

    @Override
    public boolean isOwn(Person person) {
        return current.get().filter(own -> own.account().equals(person.id())).isPresent();
    }

    /** Who gives up the role may not see this page any more. */
    @Override
    public void withdrawRole(Person person) {
        boolean own = isOwn(person);
        Animators.Withdrawal outcome = animators.withdraw(person.id());
        if (own && outcome == Animators.Withdrawal.DONE) {
            OwnTab.signOut(authentication);
            return;
        }
        say(
                outcome == Animators.Withdrawal.LAST ? Notice.Kind.ERROR : Notice.Kind.SUCCESS,
                outcome == Animators.Withdrawal.LAST ? "people.unrole.last" : "people.unrole.done",
                person.email());
    }

    @Override
    public void erase(Person person) {
        if (data.erase(person.id())) {
            say(Notice.Kind.SUCCESS, "people.done.erased");
        } else {
            say(Notice.Kind.ERROR, "people.own");
        }
    }

    /** Somebody may have answered an invitation since this list was drawn. */
    private void unlessStale(boolean done, String key, Person person) {
        if (done) {
            done(key, person);
        } else {
            say(Notice.Kind.WARNING, "people.stale", person.email());
        }
    }

    private void done(String key, Person person) {
        say(Notice.Kind.SUCCESS, key, person.email());
    }

    private void say(Notice.Kind kind, String key, Object... values) {
        answer.removeAll();
        answer.add(new Notice(kind, getTranslation(key, values)));
        list.show(keepers.all());
    }
}
