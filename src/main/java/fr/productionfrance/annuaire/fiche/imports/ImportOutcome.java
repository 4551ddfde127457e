package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Fiche;
import java.util.List;

/** What became of an import. */
public sealed interface ImportOutcome {

    /**
     * All of the plan is stored.
     *
     * @param fiches those that are new or changed, as they are now
     */
    record Written(int created, int changed, List<Fiche> fiches) implements ImportOutcome {

        public Written {
            fiches = List.copyOf(fiches);
        }
    }

    /** Somebody changed one of the fiches since the plan was made, and nothing was written: the plan is to be made anew. */
    record Outdated() implements ImportOutcome {}
}
