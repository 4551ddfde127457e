package fr.productionfrance.annuaire.fiche.proofs;

import fr.productionfrance.annuaire.fiche.Proof;

/** What became of a file that was handed in. */
public sealed interface ProofOutcome {

    /** It is kept, and can be named by the fiche. */
    record Kept(Proof proof) implements ProofOutcome {}

    /** It is not taken. */
    record Refused(Reason reason) implements ProofOutcome {}

    /** Why a file is not taken. */
    enum Reason {
        EMPTY,
        TOO_LARGE,
        /** Whatever it is called, it holds none of the kinds that are taken. */
        NOT_OF_A_KIND,
        /** All files of the fiche together would take too much. */
        NO_ROOM
    }
}
