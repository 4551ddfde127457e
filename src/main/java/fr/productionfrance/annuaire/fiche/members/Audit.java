package fr.productionfrance.annuaire.fiche.members;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An audit of a member.
 *
 * @param heldOn the day it was held, which becomes the day of the evidence it gave
 * @param auditor who held it, as the animator names people
 * @param confirmed the ids of the capabilities that were seen to be as the fiche says
 * @param findings for the animator alone
 * @param nextDue the day by which the next one should be held
 */
public record Audit(
        LocalDate heldOn,
        Manner manner,
        String auditor,
        Set<UUID> confirmed,
        @Nullable String findings,
        @Nullable LocalDate nextDue) {

    public Audit {
        confirmed = Set.copyOf(confirmed);
    }

    public enum Manner {
        ON_SITE,
        REMOTE
    }
}
