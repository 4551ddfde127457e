package fr.productionfrance.annuaire.fiche.due;

import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** Says what is due, the same in a letter and on the pages. */
public final class DueWords {

    private final MessageSource messages;
    private final Locale locale;

    public DueWords(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = Language.of(locale).locale();
    }

    public String text(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    /** When it was last confirmed and by when it is to be again. */
    public String review(DueEntry entry) {
        String by = day(entry.reviewBy());
        String last = entry.confirmed()
                .map(at -> text("due.confirmed", day(at.atZone(Places.TIME_ZONE).toLocalDate())))
                .orElseGet(() -> text("due.confirmed.never"));
        return last + " " + text(entry.reviewDue() ? "due.review.late" : "due.review.by", by);
    }

    /** Of processes of which nobody knows how free they are; empty where all is known for a while. */
    public Optional<String> capacity(DueEntry entry) {
        List<String> parts = new ArrayList<>();
        if (entry.unknown() > 0) {
            parts.add(text("due.capacity.unknown", entry.unknown(), entry.processes()));
        }
        if (entry.passing() > 0) {
            parts.add(text("due.capacity.passing", entry.passing()));
        }
        return joined(parts);
    }

    /** Of certificates that ended or soon do; empty where none does. */
    public Optional<String> certificates(DueEntry entry) {
        List<String> parts = new ArrayList<>();
        if (entry.ended() > 0) {
            parts.add(text("due.certificate.ended", entry.ended()));
        }
        if (entry.ending() > 0) {
            parts.add(text("due.certificate.ending", entry.ending()));
        }
        LocalDate first = entry.firstEnd();
        if (!parts.isEmpty() && first != null) {
            parts.add(text("due.certificate.first", day(first)));
        }
        return joined(parts);
    }

    public String fact(Fact fact) {
        return text("due.fact." + fact.key());
    }

    /** What would help most. */
    public String missing(DueEntry entry) {
        return entry.missing().stream().map(this::fact).collect(Collectors.joining(", "));
    }

    /** All that presses, a sentence each. */
    List<String> pressing(DueEntry entry) {
        List<String> sentences = new ArrayList<>();
        if (entry.reviewDue()) {
            sentences.add(review(entry));
        }
        if (entry.status() == FicheStatus.PUBLISHED) {
            capacity(entry).ifPresent(sentences::add);
        }
        certificates(entry).ifPresent(sentences::add);
        return sentences;
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    private static Optional<String> joined(List<String> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }
}
