package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Language;

/** Numbers as people write them. */
final class Numbers {

    /** A number, with or without thousands set apart by gaps, points, commas or apostrophes. */
    static final String AFTER_WORD =
            "(?<![\\d.,])(?:[1-9]\\d{0,2}(?:(?:[ ']\\d{3}){1,3}|(?:\\.\\d{3}){1,3}|(?:,\\d{3}){1,3})(?![\\d]|[.,]\\d)|\\d{1,9}(?:[.,]\\d{1,4})?(?!\\d))";

    /** The same where no letter stands before it, but for the x of "80x60". */
    static final String NUMBER = "(?<![a-wyzµ])" + AFTER_WORD;

    /** Without thousands, for what is never so large. */
    static final String PLAIN = "(?<![\\d.,])\\d{1,4}(?:[.,]\\d{1,3})?(?!\\d)";

    private Numbers() {}

    /** A count of pieces, in which no language has decimals. */
    static double count(String written) {
        return Double.parseDouble(written.replaceAll("[ '.,]", ""));
    }

    /** A count that may have decimals before a "k". */
    static double thousands(String written) {
        return Double.parseDouble(written.replaceAll("[ ']", "").replace(',', '.')) * 1000;
    }

    /** A measure: "1 200" is thousands in all languages, "1,200" in English only, "1.200" in German only. */
    static double measure(String written, Language language) {
        String joined = written.replaceAll("[ ']", "");
        boolean grouped = joined.matches("[1-9]\\d{0,2}(?:[.,]\\d{3})+");
        boolean groups = grouped
                && ((language == Language.EN && joined.indexOf(',') > 0)
                        || (language == Language.DE && joined.indexOf('.') > 0)
                        || joined.matches("\\d+([.,])\\d{3}\\1\\d{3}.*"));
        return Double.parseDouble(groups ? joined.replaceAll("[.,]", "") : decimal(joined));
    }

    private static String decimal(String joined) {
        String point = joined.replace(',', '.');
        int last = point.lastIndexOf('.');
        return last < 0 ? point : point.substring(0, last).replace(".", "") + point.substring(last);
    }
}
