package fr.productionfrance.annuaire.sync.drift;

/** How a comparison ended. */
public enum DriftState {
    /** Every fiche has been compared. */
    COMPLETED,
    /** A server did not answer, or another error ended it. */
    FAILED,
    /** Somebody stopped it. */
    STOPPED,
    /** The program ended under it. */
    INTERRUPTED
}
