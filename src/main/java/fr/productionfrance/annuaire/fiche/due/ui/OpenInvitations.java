package fr.productionfrance.annuaire.fiche.due.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.productionfrance.annuaire.access.Person;
import fr.productionfrance.annuaire.fiche.due.DueWords;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.util.List;

/** Who was invited and has not answered; on the page of people they are invited again. */
final class OpenInvitations extends Section {

    private static final int SHOWN = 20;

    OpenInvitations(List<Person> people, DueWords words) {
        addClassName("due-invitations");
        List<Person> invited = people.stream()
                .filter(person -> person.state() == Person.State.INVITED)
                .toList();
        setVisible(!invited.isEmpty());
        UnorderedList list = new UnorderedList();
        invited.stream().limit(SHOWN).forEach(person -> list.add(new ListItem(told(person, words))));
        add(new H2(words.text("due.invitations", invited.size())), list);
        add(new Paragraph(new Anchor("admin/personnes", words.text("due.invitations.again"))));
    }

    private static String told(Person person, DueWords words) {
        return person.invitationEnds()
                .map(ends -> words.text(
                        "due.invitation.open",
                        person.email(),
                        words.day(ends.atZone(Places.TIME_ZONE).toLocalDate())))
                .orElseGet(() -> words.text("due.invitation.ended", person.email()));
    }
}
