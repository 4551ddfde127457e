package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Language;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them. */
final class Numbers {

    /** "3/4\"", "1 1/2 inch", "1-1/4 in": an inch is parted in halves, and not in decimals. */
    private static final String INCHES =
            "(?:[1-9]\\d?[ -])?[1-9]\\d?/(?:2|4|8|16|32|64)(?=\\s?-?(?:\"|inch|in(?![a-z])|pouces?|zoll))";

    /** A number, with or without thousands set apart by gaps, points, commas or apostrophes. */
    static final String AFTER_WORD = "(?<![\\d.,])(?:" + INCHES
            + "|[1-9]\\d{0,2}(?:(?:[ ']\\d{3}){1,3}|(?:\\.\\d{3}){1,3}|(?:,\\d{3}){1,3})(?![\\d]|[.,]\\d)|\\d{1,9}(?:[.,]\\d{1,4})?(?!\\d))";

    /** The same where no letter stands before it, but for the x of "80x60"; nor with a hyphen, as in "GJS-500". */
    static final String NUMBER = "(?<![a-wyzµ])(?<![a-z]-)" + AFTER_WORD;

    /** Without thousands, for what is never so large. */
    static final String PLAIN = "(?<![\\d.,])\\d{1,4}(?:[.,]\\d{1,3})?(?!\\d)";

    private Numbers() {}

    /** A count of pieces, in which no language has decimals. */
    static double count(String written) {
        return written.indexOf('/') > 0 ? fraction(written) : Double.parseDouble(written.replaceAll("[ '.,]", ""));
    }

    /** A count that may have decimals before a "k". */
    static double thousands(String written) {
        return written.indexOf('/') > 0
                ? fraction(written) * 1000
                : Double.parseDouble(written.replaceAll("[ ']", "").replace(',', '.')) * 1000;
    }

    /** A count with what multiplies it behind: "k" for thousands, "millions" and the like, or nothing. */
    static double count(String written, @Nullable String unit) {
        if (unit == null) {
            return count(written);
        }
        return unit.startsWith("m") ? thousands(written) * 1000 : thousands(written);
    }

    /** A measure: "1 200" is thousands in all languages, "1,200" in English only, "1.200" in German only. */
    static double measure(String written, Language language) {
        if (written.indexOf('/') > 0) {
            return fraction(written);
        }
        String joined = written.replaceAll("[ ']", "");
        boolean grouped = joined.matches("[1-9]\\d{0,2}(?:[.,]\\d{3})+");
        boolean groups = grouped
                && ((language == Language.EN && joined.indexOf(',') > 0)
                        || (language == Language.DE && joined.indexOf('.') > 0)
                        || joined.matches("\\d+([.,])\\d{3}\\1\\d{3}.*"));
        return Double.parseDouble(groups ? joined.replaceAll("[.,]", "") : decimal(joined));
    }

    private static double fraction(String written) {
        String[] parts = written.split("[ /-]", -1);
        double part = Double.parseDouble(parts[parts.length - 2]) / Double.parseDouble(parts[parts.length - 1]);
        return parts.length > 2 ? Double.parseDouble(parts[0]) + part : part;
    }

    private static String decimal(String joined) {
        String point = joined.replace(',', '.');
        int last = point.lastIndexOf('.');
        return last < 0 ? point : point.substring(0, last).replace(".", "") + point.substring(last);
    }
}
