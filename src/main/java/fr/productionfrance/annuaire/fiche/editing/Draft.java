package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.fiche.FicheData;
import java.time.Instant;

/**
 * What somebody was typing, or has submitted; it need not be valid.
 *
 * @param baseVersion the version of the fiche that it began from
 */
public record Draft(long baseVersion, FicheData data, Instant keptAt) {

    /** Tells this state of a draft from every other one. */
    public String mark() {
        return baseVersion + " " + keptAt;
    }
}
