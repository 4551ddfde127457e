package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import java.util.List;
import java.util.Optional;

/**
 * What an import would make of one firm's fiche.
 *
 * @param stored the fiche as it is; absent for a new one
 * @param data the fiche as it would be
 * @param sources the rows it comes from
 */
public record MemberPlan(Optional<Fiche> stored, FicheData data, List<Source> sources) {

    /** What becomes of a fiche. */
    public enum Kind {
        NEW,
        CHANGED,
        UNCHANGED
    }

    public MemberPlan {
        sources = List.copyOf(sources);
    }

    public Kind kind() {
        return stored.map(fiche -> fiche.data().equals(data) ? Kind.UNCHANGED : Kind.CHANGED)
                .orElse(Kind.NEW);
    }
}
