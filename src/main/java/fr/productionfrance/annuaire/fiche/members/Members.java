package fr.productionfrance.annuaire.fiche.members;

import fr.productionfrance.annuaire.access.SignedIn;
import fr.productionfrance.annuaire.fiche.Author;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.fiche.store.InvalidFicheException;
import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Brings members in, one by one; many come by the import. */
@Service
public class Members {

    private final FicheAccess access;
    private final FicheStore store;

    Members(FicheAccess access, FicheStore store) {
        this.access = access;
        this.store = store;
    }

    /**
     * Makes the draft of a firm's fiche.
     *
     * @param siren as people write it, spaces included
     */
    public NewMember create(String siren, String name) {
        SignedIn animator = access.animator();
        Optional<Siren> read = Siren.read(siren);
        if (read.isEmpty()) {
            return new NewMember.NoSiren();
        }
        Optional<Fiche> known = store.bySiren(read.get());
        if (known.isPresent()) {
            return new NewMember.Known(known.get());
        }
        try {
            return new NewMember.Created(
                    store.create(bare(read.get(), name.strip()), FicheStatus.DRAFT, Author.of(animator)));
        } catch (InvalidFicheException e) {
            return new NewMember.Refused(e.problems());
        }
    }

    public Optional<Fiche> bySlug(String slug) {
        access.animator();
        return store.bySlug(slug);
    }

    private static FicheData bare(Siren siren, String name) {
        return new FicheData(
                siren,
                name,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Set.of(Language.FR),
                null,
                FicheData.USUAL_REVIEW_MONTHS,
                false,
                List.of());
    }
}
