package fr.productionfrance.annuaire.fiche;

import fr.productionfrance.annuaire.nomenclature.Language;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says problems in the language of the reader. The texts hold what members wrote: they are to be shown as plain text. */
public final class ProblemTexts {

    private static final String BUNDLE = "messages-fiche";

    private ProblemTexts() {}

    /** What is wrong, as a sentence. */
    public static String wrong(Problem problem, Locale locale) {
        return format(problem, problem.code().messageKey(), locale);
    }

    /** What would be right. */
    public static String accepted(Problem problem, Locale locale) {
        return format(problem, problem.code().messageKey() + ".accepted", locale);
    }

    private static String format(Problem problem, String key, Locale locale) {
        Locale spoken = Language.of(locale).locale();
        // French is the bundle without a language; the machine's own language must not come before it.
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String pattern = ResourceBundle.getBundle(BUNDLE, spoken, noFallback).getString(key);
        Object[] arguments = problem.arguments().stream()
                .map(argument -> readable(argument, spoken))
                .toArray();
        return new MessageFormat(pattern, spoken).format(arguments).strip();
    }

    private static Object readable(Object argument, Locale locale) {
        DateTimeFormatter date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        return switch (argument) {
            case LocalDate day -> date.format(day);
            case Instant instant -> date.format(instant.atOffset(ZoneOffset.UTC));
            default -> argument;
        };
    }
}
