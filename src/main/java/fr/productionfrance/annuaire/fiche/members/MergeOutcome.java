package fr.productionfrance.annuaire.fiche.members;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.Problem;
import java.util.List;

/** What became of a merge. */
public sealed interface MergeOutcome {

    record Merged(Fiche kept) implements MergeOutcome {}

    /** One of the two was changed since it was looked at; nothing was done. */
    record Outdated() implements MergeOutcome {}

    /** What the two say together breaks a rule; nothing was done. */
    record Refused(List<Problem> problems) implements MergeOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
