package fr.productionfrance.annuaire.fiche.capacity;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.Problem;
import java.util.List;

/** What became of something said about capacity. */
public sealed interface CapacityOutcome {

    /** Stored; the search knows within about a second. */
    record Saved(Fiche fiche, List<CapacityChange> changes) implements CapacityOutcome {}

    /** It was like that already: nothing was written, no date moved. */
    record Unchanged(Fiche fiche) implements CapacityOutcome {}

    /** Somebody else changed the same lines meanwhile, or they are gone. Nothing was written. */
    record Clash(Fiche fiche, List<CapacityKey> keys) implements CapacityOutcome {}

    /** It breaks rules. Nothing was written. */
    record Refused(List<Problem> problems) implements CapacityOutcome {}
}
