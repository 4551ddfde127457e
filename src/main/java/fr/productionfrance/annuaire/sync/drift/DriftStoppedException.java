package fr.productionfrance.annuaire.sync.drift;

/** A run was told to end. */
final class DriftStoppedException extends RuntimeException {

    private final DriftState outcome;

    DriftStoppedException(DriftState outcome) {
        super("The comparison was told to end");
        this.outcome = outcome;
    }

    DriftState outcome() {
        return outcome;
    }
}
