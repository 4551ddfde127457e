package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.Problem;
import java.util.List;

/** What became of a decision. */
public sealed interface ReviewOutcome {

    /** It is carried out, and the keepers are told. */
    record Decided(Fiche fiche) implements ReviewOutcome {}

    /** The fiche or what waits is no longer what the animator looked at; nothing was done. */
    record Outdated() implements ReviewOutcome {}

    /** What was accepted would break rules; nothing was done. */
    record Refused(List<Problem> problems) implements ReviewOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
