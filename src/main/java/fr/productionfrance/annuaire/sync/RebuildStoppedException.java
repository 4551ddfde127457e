package fr.productionfrance.annuaire.sync;

/** Ends a run from within, where it was asked to. */
final class RebuildStoppedException extends RuntimeException {

    private final RebuildState outcome;

    RebuildStoppedException(RebuildState outcome) {
        super("The rebuild was stopped");
        this.outcome = outcome;
    }

    RebuildState outcome() {
        return outcome;
    }
}
