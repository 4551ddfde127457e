package fr.productionfrance.annuaire.fiche.members.ui;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** The pages' words, in the visitor's language. */
record MemberTexts(MessageSource messages, Nomenclature nomenclature, Locale locale) {

    private static final String NONE = "–";

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    String of(Enum<?> value) {
        String kind = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return text(
                "members." + kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A code that the nomenclature has no longer says itself. */
    String process(String code) {
        return label(nomenclature.processes(), code);
    }

    String material(String code) {
        return label(nomenclature.materials(), code);
    }

    String certification(String code) {
        return label(nomenclature.certifications(), code);
    }

    private String label(Vocabulary vocabulary, String code) {
        return vocabulary.contains(code) ? vocabulary.label(code, Language.of(locale)) : code;
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    String day(Optional<LocalDate> day) {
        return day.map(this::day).orElse(NONE);
    }
}
