package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;

/** Among many changes, one was to a fiche that somebody else changed meanwhile. Nothing was written. */
public final class LostRaceException extends RuntimeException {

    private final transient Fiche current;

    LostRaceException(Fiche current) {
        super("Fiche " + current.id() + " was changed meanwhile; it is at version " + current.version());
        this.current = current;
    }

    /** The fiche as it is now. */
    public Fiche current() {
        return current;
    }
}
