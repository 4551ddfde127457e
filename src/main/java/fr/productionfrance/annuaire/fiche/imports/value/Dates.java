package fr.productionfrance.annuaire.fiche.imports.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a day: "30/06/2027", "30.6.27", "2027-06-30", "30 juin 2027", or the number by which Excel counts days. Day comes
 * before month, as in all of Europe.
 */
public final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(T.*| .*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})( .*)?");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})(?:er|\\.)? ([a-z]{3,9})\\.? (\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
    /** Day 0 of Excel's count, set so that all days since March 1900 are right. */
    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);

    private static final Map<Integer, List<String>> MONTHS = Map.ofEntries(
            Map.entry(1, List.of("janvier", "january", "januar", "janv", "jan")),
            Map.entry(2, List.of("fevrier", "february", "februar", "fevr", "fev", "feb")),
            Map.entry(3, List.of("mars", "march", "marz", "mar", "mrz")),
            Map.entry(4, List.of("avril", "april", "avr", "apr")),
            Map.entry(5, List.of("mai", "may")),
            Map.entry(6, List.of("juin", "june", "juni", "jun")),
            Map.entry(7, List.of("juillet", "july", "juli", "juil", "jul")),
            Map.entry(8, List.of("aout", "august", "aug")),
            Map.entry(9, List.of("septembre", "september", "sept", "sep")),
            Map.entry(10, List.of("octobre", "october", "oktober", "oct", "okt")),
            Map.entry(11, List.of("novembre", "november", "nov")),
            Map.entry(12, List.of("decembre", "december", "dezember", "dec", "dez")));

    private Dates() {}

    public static LocalDate read(CellInput input) {
        return read(input.text()).orElseThrow(() -> new RejectedCellException(CellFault.NOT_A_DATE));
    }

    static Optional<LocalDate> read(String text) {
        try {
            return Stream.of(iso(text), dayFirst(text), inWords(text), serial(text))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> iso(String text) {
        Matcher matcher = ISO.matcher(text);
        return matcher.matches()
                ? Optional.of(day(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    private static Optional<LocalDate> dayFirst(String text) {
        Matcher matcher = DAY_FIRST.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = matcher.group(3);
        return Optional.of(day(year.length() == 2 ? "20" + year : year, matcher.group(2), matcher.group(1)));
    }

    private static Optional<LocalDate> inWords(String text) {
        Matcher matcher = IN_WORDS.matcher(Folded.of(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return MONTHS.entrySet().stream()
                .filter(month -> month.getValue().contains(matcher.group(2)))
                .findFirst()
                .map(month -> day(matcher.group(3), month.getKey().toString(), matcher.group(1)));
    }

    private static Optional<LocalDate> serial(String text) {
        return SERIAL.matcher(text).matches()
                ? Optional.of(EXCEL_EPOCH.plusDays(Long.parseLong(text.substring(0, 5))))
                : Optional.empty();
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
