package fr.productionfrance.annuaire.fiche.capacity.links;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.capacity.CapacityRow;
import fr.productionfrance.annuaire.fiche.capacity.CapacityRows;
import fr.productionfrance.annuaire.fiche.letters.Addressee;
import fr.productionfrance.annuaire.fiche.letters.LetterKind;
import fr.productionfrance.annuaire.fiche.letters.LetterRound;
import fr.productionfrance.annuaire.fiche.letters.Letters;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Sends the letters about capacity: for published fiches that say what they can make. */
@Service
public class CapacityLetters implements LetterRound {

    private final Letters letters;
    private final FicheStore store;
    private final CapacityRows rows;
    private final CapacityLetterText text;

    CapacityLetters(Letters letters, FicheStore store, CapacityRows rows, CapacityLetterText text) {
        this.letters = letters;
        this.store = store;
        this.rows = rows;
        this.text = text;
    }

    @Override
    public int send() {
        return letters.sendWaiting(LetterKind.CAPACITY, this::write);
    }

    private Optional<Letters.Text> write(Addressee to, Letters.Sheet sheet) {
        Optional<Fiche> published =
                to.about().flatMap(store::find).filter(fiche -> fiche.status() == FicheStatus.PUBLISHED);
        List<CapacityRow> lines = published.map(fiche -> rows.of(fiche.data())).orElse(List.of());
        return lines.isEmpty() ? Optional.empty() : published.map(fiche -> text.of(fiche, lines, to, sheet));
    }
}
