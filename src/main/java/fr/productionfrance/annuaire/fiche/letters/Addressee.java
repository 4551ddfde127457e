package fr.productionfrance.annuaire.fiche.letters;

import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.mail.EmailAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom a letter of this period has not reached yet.
 *
 * @param about the fiche that letters of this kind are about one by one; absent where one letter is about all of them
 * @param fiches those that the letter is about
 * @param period its first day
 */
public record Addressee(
        UUID account,
        EmailAddress email,
        Locale language,
        LetterKind kind,
        Optional<FicheId> about,
        List<FicheId> fiches,
        Rhythm rhythm,
        LocalDate period) {

    public Addressee {
        fiches = List.copyOf(fiches);
    }

    /** Nothing of the person: this text may end in a log. */
    @Override
    public String toString() {
        return "Addressee[" + account + ", " + kind + ", " + period + "]";
    }
}
