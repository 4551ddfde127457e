package fr.productionfrance.annuaire.fiche.due;

import fr.productionfrance.annuaire.fiche.letters.Addressee;
import fr.productionfrance.annuaire.fiche.letters.LetterAddresses;
import fr.productionfrance.annuaire.fiche.letters.Letters;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the reminder. Its links lead to pages that ask to sign in: a letter may be forwarded. */
@Component
class DueLetterText {

    private final LetterAddresses addresses;
    private final MessageSource messages;

    DueLetterText(LetterAddresses addresses, MessageSource messages) {
        this.addresses = addresses;
        this.messages = messages;
    }

    Letters.Text of(List<DueEntry> entries, Addressee to, Letters.Sheet sheet) {
        DueWords words = new DueWords(messages, to.language());
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
