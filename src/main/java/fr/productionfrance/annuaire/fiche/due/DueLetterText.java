package fr.productionfrance.annuaire.fiche.due;

import fr.productionfrance.annuaire.fiche.letters.LetterAddresses;
import fr.productionfrance.annuaire.fiche.letters.LetterSettings;
import fr.productionfrance.annuaire.fiche.letters.Letters;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the reminder. Its links lead to pages that ask to sign in: a letter may be forwarded. */
@Component
class DueLetterText {

    private final LetterAddresses addresses;
    private final DueWords words;

    DueLetterText(LetterAddresses addresses, LetterSettings settings, MessageSource messages) {
        this.addresses = addresses;
        this.words = new DueWords(messages, settings.language().locale());
    }

    Letters.Text of(List<DueEntry> entries, Letters.Sheet sheet) {
        StringBuilder text = new StringBuilder(words.text("due.letter.start"));
        for (DueEntry entry : entries) {
            text.append("\n\n").append(entry.name());
            words.pressing(entry).forEach(sentence -> text.append("\n- ").append(sentence));
            if (!entry.missing().isEmpty()) {
                text.append("\n- ").append(words.text("due.letter.missing", words.missing(entry)));
            }
        }
        text.append("\n\n").append(words.text("due.letter.page", addresses.of("mon-espace")));
        text.append("\n\n").append(words.text("due.letter.stop", sheet.stop())).append('\n');
        String subject = entries.size() == 1
                ? words.text("due.letter.subject", entries.getFirst().name())
                : words.text("due.letter.subject.several", entries.size());
        return new Letters.Text(subject, text.toString());
    }
}
