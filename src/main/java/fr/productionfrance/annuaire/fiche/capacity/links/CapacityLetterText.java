package fr.productionfrance.annuaire.fiche.capacity.links;

import fr.productionfrance.annuaire.access.OneTimeToken;
import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.capacity.CapacityRow;
import fr.productionfrance.annuaire.fiche.capacity.CapacitySettings;
import fr.productionfrance.annuaire.fiche.capacity.CapacityWords;
import fr.productionfrance.annuaire.fiche.letters.Addressee;
import fr.productionfrance.annuaire.fiche.letters.LetterAddresses;
import fr.productionfrance.annuaire.fiche.letters.Letters;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the letter, and the links that stand in it. */
@Component
class CapacityLetterText {

    /** A letter with more lines would be read by nobody; the page has them all. */
    private static final int MOST_LINES = 20;

    private static final List<Capacity.State> CHOICES =
            List.of(Capacity.State.AVAILABLE, Capacity.State.PARTIAL, Capacity.State.FULL);

    private final LinkStore links;
    private final LetterAddresses addresses;
    private final CapacitySettings settings;
    private final Clock clock;
    private final MessageSource messages;
    private final Nomenclature nomenclature;

    CapacityLetterText(
            LinkStore links,
            LetterAddresses addresses,
            CapacitySettings settings,
            MessageSource messages,
            Nomenclature nomenclature,
            Clock clock) {
        this.links = links;
        this.addresses = addresses;
        this.settings = settings;
        this.clock = clock;
        this.messages = messages;
        this.nomenclature = nomenclature;
    }

    Letters.Text of(Fiche fiche, List<CapacityRow> rows, Addressee to, Letters.Sheet sheet) {
        CapacityWords words = new CapacityWords(messages, nomenclature, to.language());
        Writing letter = new Writing(sheet.letter(), lastDay(to), words);
        String name = fiche.data().displayName();
        letter.paragraph(words.text("capacity.letter.start", name));
        if (rows.stream().anyMatch(row -> row.declared().isPresent())) {
            letter.link(
                    words.text("capacity.letter.renew", words.day(settings.lastDay(clock))), new LinkAction.Renew());
            letter.end();
        }
        boolean several = rows.stream().map(CapacityRow::position).distinct().count() > 1;
        rows.stream().limit(MOST_LINES).forEach(row -> line(letter, row, several));
        if (rows.size() > MOST_LINES) {
            letter.paragraph(words.text("capacity.letter.more", rows.size() - MOST_LINES));
        }
        letter.paragraph(words.text("capacity.letter.rules", words.day(letter.lastDay)));
        letter.paragraph(words.text("capacity.letter.page", addresses.of("mon-espace/capacite/" + fiche.slug())));
        letter.paragraph(words.text("capacity.letter.stop", sheet.stop()));
        return new Letters.Text(words.text("capacity.letter.subject", name), letter.text.toString());
    }

    private void line(Writing letter, CapacityRow row, boolean several) {
        CapacityWords words = letter.words;
        letter.text
                .append(words.line(row, several))
                .append('\n')
                .append(words.standing(row, clock.instant()))
                .append('\n');
        for (Capacity.State state : CHOICES) {
            letter.link(words.state(state), new LinkAction.SetLine(row.key(), state));
        }
        letter.end();
    }

    private LocalDate lastDay(Addressee to) {
        return LocalDate.now(clock.withZone(Places.TIME_ZONE))
                .plusDays(to.rhythm().linkDays());
    }

    /** The letter so far. Its links are stored as they are written. */
    private final class Writing {

        private final StringBuilder text = new StringBuilder();
        private final long letter;
        private final LocalDate lastDay;
        private final CapacityWords words;

        Writing(long letter, LocalDate lastDay, CapacityWords words) {
            this.letter = letter;
            this.lastDay = lastDay;
            this.words = words;
        }

        void paragraph(String paragraph) {
            text.append(paragraph);
            text.append("\n\n");
        }

        void link(String word, LinkAction action) {
            OneTimeToken token = OneTimeToken.random();
            Instant expires = lastDay.plusDays(1).atStartOfDay(Places.TIME_ZONE).toInstant();
            links.add(token, letter, action, expires);
            text.append(words.text("capacity.letter.link", word, addresses.of("capacite/" + token.value())))
                    .append('\n');
        }

        void end() {
            text.append('\n');
        }
    }
}
