package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.access.CurrentAccount;
import fr.productionfrance.annuaire.access.SignedIn;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The fiches that whoever asks may keep. One that is another's looks like one that does not exist. */
@Component
public class KeptFiches {

    private static final Comparator<Fiche> BY_NAME =
            Comparator.comparing(fiche -> fiche.data().displayName(), String.CASE_INSENSITIVE_ORDER);

    private final FicheStore store;
    private final FicheAccess access;
    private final CurrentAccount current;

    KeptFiches(FicheStore store, FicheAccess access, CurrentAccount current) {
        this.store = store;
        this.access = access;
        this.current = current;
    }

    public Optional<Fiche> bySlug(String slug) {
        return store.bySlug(slug).filter(fiche -> access.mayKeep(fiche.id()));
    }

    public Optional<Fiche> byId(FicheId id) {
        return store.find(id).filter(fiche -> access.mayKeep(fiche.id()));
    }

    /** Those that the account itself keeps, by name; the animator, who may keep all, has no list of its own for that. */
    public List<Fiche> own() {
        return current.get().map(SignedIn::fiches).stream()
                .flatMap(ids -> ids.stream())
                .flatMap(id -> store.find(new FicheId(id)).stream())
                .filter(fiche -> access.mayKeep(fiche.id()))
                .sorted(BY_NAME)
                .toList();
    }
}
