package fr.productionfrance.annuaire.fiche.letters;

/** Sends the letters of one kind that are to go now. */
@FunctionalInterface
public interface LetterRound {

    /** Gives how many were queued. What one addressee's letter fails of keeps no other back. */
    int send();
}
