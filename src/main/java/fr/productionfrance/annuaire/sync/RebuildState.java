package fr.productionfrance.annuaire.sync;

/** Where a run is, or how it ended. */
public enum RebuildState {
    /** Makes the new index and opens the snapshot. */
    PREPARING,
    /** Reads the store and sends its fiches. */
    LOADING,
    /** Waits for the last documents, checks that all are there and lets searches see them. */
    CHECKING,
    /** Searches are answered from the new index. */
    COMPLETED,
    /** The old index still serves; the run's message says why. */
    FAILED,
    /** Somebody stopped it; the old index still serves. */
    STOPPED,
    /** The program ended under it; the old index still serves. */
    INTERRUPTED;

    public boolean isRunning() {
        return this == PREPARING || this == LOADING || this == CHECKING;
    }
}
