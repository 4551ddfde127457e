package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Reads fiches together with whether the index has heard of all their changes. */
public interface SettledFiches {

    /** How these fiches stand now, read at one moment. */
    State read(Collection<FicheId> ids);

    /**
     * How some fiches stood at one moment.
     *
     * @param fiches whatever their status; what is gone is absent
     * @param pending those that have a change which the index has not taken yet, also those that are gone
     */
    record State(Map<FicheId, Fiche> fiches, Set<FicheId> pending) {

        public State {
            fiches = Map.copyOf(fiches);
            pending = Set.copyOf(pending);
        }
    }
}
