package fr.productionfrance.annuaire.fiche.letters;

import fr.productionfrance.annuaire.access.CurrentAccount;
import fr.productionfrance.annuaire.access.SignedIn;
import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** How often who is signed in wants letters: about one fiche's capacity, or about what is due. */
@Service
public class LetterChoices {

    private final FicheAccess access;
    private final CurrentAccount current;
    private final LetterStore store;
    private final LetterSettings settings;

    LetterChoices(FicheAccess access, CurrentAccount current, LetterStore store, LetterSettings settings) {
        this.access = access;
        this.current = current;
        this.store = store;
        this.settings = settings;
    }

    /** Whether letters about this fiche would reach who is signed in: the animator may keep every fiche and gets no letters. */
    public boolean concern(FicheId fiche) {
        return access.keeper(fiche).fiches().contains(fiche.value());
    }

    public Rhythm capacity(FicheId fiche) {
        SignedIn keeper = access.keeper(fiche);
        return store.choice(keeper.account(), LetterKind.CAPACITY, Optional.of(fiche))
                .orElse(settings.capacity());
    }

    public void chooseCapacity(FicheId fiche, Rhythm rhythm) {
        store.choose(access.keeper(fiche).account(), LetterKind.CAPACITY, Optional.of(fiche), rhythm);
    }

    public Rhythm due() {
        return store.choice(mine().account(), LetterKind.DUE, Optional.empty()).orElse(settings.due());
    }

    public void chooseDue(Rhythm rhythm) {
        store.choose(mine().account(), LetterKind.DUE, Optional.empty(), rhythm);
    }

    private SignedIn mine() {
        return current.get().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
