package fr.productionfrance.annuaire.fiche.people;

import fr.productionfrance.annuaire.access.People;
import fr.productionfrance.annuaire.access.Person;
import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.FicheFinder;
import fr.productionfrance.annuaire.fiche.store.FicheFinder.Found;
import fr.productionfrance.annuaire.fiche.store.FicheNames;
import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** People with the fiches that they keep, by name. For the animator alone. */
@Service
public class FicheKeepers {

    /**
     * A person, and what its fiches are called.
     *
     * @param fiches in the order the person got them
     */
    public record Keeper(Person person, List<Kept> fiches) {

        public Keeper {
            fiches = List.copyOf(fiches);
        }
    }

    /** A fiche that somebody keeps. */
    public record Kept(FicheId id, String name) {}

    private final People people;
    private final FicheNames names;
    private final FicheFinder finder;
    private final FicheAccess access;

    FicheKeepers(People people, FicheNames names, FicheFinder finder, FicheAccess access) {
        this.people = people;
        this.names = names;
        this.finder = finder;
        this.access = access;
    }

    public List<Keeper> all() {
        List<Person> all = people.all();
        Map<FicheId, String> called = names.of(all.stream()
                .flatMap(person -> person.fiches().stream())
                .map(FicheId::new)
                .collect(Collectors.toSet()));
        return all.stream()
                .map(person -> new Keeper(person, kept(person.fiches(), called)))
                .toList();
    }

    /** Fiches whose firm is called like this, published or not. */
    public List<Found> fichesLike(String typed, int atMost) {
        access.animator();
        return finder.like(typed, atMost);
    }

    public People.Invited invite(EmailAddress email, Locale language, FicheId fiche) {
        access.animator();
        return people.invite(email, language, fiche.value(), name(fiche));
    }

    /**
     * The letter names the first fiche that the person is to keep.
     *
     * @return whether it goes
     */
    public boolean inviteAgain(Keeper keeper) {
        return people.inviteAgain(
                keeper.person().id(),
                keeper.fiches().stream().findFirst().map(Kept::name).orElse("—"));
    }

    private String name(FicheId fiche) {
        return names.of(List.of(fiche)).getOrDefault(fiche, "—");
    }

    private static List<Kept> kept(List<UUID> ids, Map<FicheId, String> called) {
        return ids.stream()
                .map(FicheId::new)
                .map(id -> new Kept(id, called.getOrDefault(id, "—")))
                .toList();
    }
}
