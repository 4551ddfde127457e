package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Problem;
import java.util.List;

/** What became of a save. */
public sealed interface EditOutcome {

    /** It is stored, and where the fiche is published, buyers see it. */
    record Saved(Fiche fiche) implements EditOutcome {}

    /** It says what the fiche says already. */
    record Unchanged(Fiche fiche) implements EditOutcome {}

    /**
     * It waits for the animator; the fiche is still as it was.
     *
     * @param data what was submitted: what was typed, but for facts that are not the member's to say
     */
    record Submitted(Fiche fiche, FicheData data) implements EditOutcome {}

    /**
     * Somebody else changed the fiche meanwhile, and nothing was stored.
     *
     * @param theirs the fiche as it now is; its version is the one to save on once the person has looked
     * @param since what they changed; {@link Differences#apply} takes it over into what the person typed
     */
    record Conflict(Fiche theirs, List<Difference> since) implements EditOutcome {

        public Conflict {
            since = List.copyOf(since);
        }
    }

    /** It breaks rules, and nothing was stored. Doubts that a fiche may be stored with are among them. */
    record Refused(List<Problem> problems) implements EditOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
