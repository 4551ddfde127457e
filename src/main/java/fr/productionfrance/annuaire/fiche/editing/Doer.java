package fr.productionfrance.annuaire.fiche.editing;

import java.util.Optional;

/**
 * Who did something, as far as whoever looks may know.
 *
 * @param name an e-mail address, or a program's name; empty where it is nobody's business
 */
public record Doer(Kind kind, Optional<String> name) {

    /** What somebody is to the fiche. */
    public enum Kind {
        /** Whoever looks. */
        SELF,
        KEEPER,
        ANIMATOR,
        /** Somebody who keeps it no longer. */
        FORMER,
        /** Somebody without an account by now. */
        GONE,
        /** An import, or another program. */
        PROGRAM
    }
}
