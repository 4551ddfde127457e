package fr.productionfrance.annuaire.fiche.due;

import fr.productionfrance.annuaire.fiche.letters.Addressee;
import fr.productionfrance.annuaire.fiche.letters.LetterKind;
import fr.productionfrance.annuaire.fiche.letters.LetterRound;
import fr.productionfrance.annuaire.fiche.letters.Letters;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Sends the reminders: one letter for each person and period, with all that presses on that day. Where nothing does any more, there is
 * no letter, so what was acted upon is not asked for again.
 */
@Service
public class DueLetters implements LetterRound {

    private final Letters letters;
    private final DueStore store;
    private final DueLetterText text;

    DueLetters(Letters letters, DueStore store, DueLetterText text) {
        this.letters = letters;
        this.store = store;
        this.text = text;
    }

    @Override
    public int send() {
        return letters.sendWaiting(LetterKind.DUE, this::write);
    }

    private Optional<Letters.Text> write(Addressee to, Letters.Sheet sheet) {
        List<DueEntry> pressing =
                store.of(to.fiches()).stream().filter(DueEntry::presses).toList();
        return pressing.isEmpty() ? Optional.empty() : Optional.of(text.of(pressing, to, sheet));
    }
}
