package fr.productionfrance.annuaire.fiche;

import java.time.LocalDate;

/** Why one may believe a capability, and since when. */
public record Evidence(Kind kind, LocalDate date) {

    /** From the weakest to the strongest. */
    public enum Kind {
        /** Follows from the registered activity code alone: a broad process, never an audited capability. */
        ACTIVITY_CODE,
        DECLARED,
        DOCUMENT,
        AUDITED
    }
}
