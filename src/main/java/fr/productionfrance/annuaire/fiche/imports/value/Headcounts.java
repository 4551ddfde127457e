package fr.productionfrance.annuaire.fiche.imports.value;

import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a headcount: a number, a range within one of INSEE's bands, or, in a column of its own, the band's code. */
public final class Headcounts {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})( .*)?");
    private static final Pattern RANGE =
            Pattern.compile("(?:de |entre |from |von )?(\\d{1,6}) ?(?:-|–|a|to|bis|et|and|und) ?(\\d{1,6})( .*)?");
    private static final Pattern AT_LEAST =
            Pattern.compile("(?:\\+|plus de|over|>|>=|≥|ab|uber) ?(\\d{1,6})( .*)?|(\\d{1,6}) ?(?:\\+|et plus)( .*)?");

    private Headcounts() {}

    /** INSEE's code of a band; a spreadsheet may have lost its leading zero. */
    public static HeadcountBand code(CellInput input) {
        String text = input.text();
        return HeadcountBand.ofCode(text.length() == 1 ? "0" + text : text)
                .orElseThrow(() -> new RejectedCellException(CellFault.NOT_A_HEADCOUNT));
    }

    public static HeadcountBand employees(CellInput input) {
        if (input.isDate()) {
            throw new RejectedCellException(CellFault.NUMBER_BECAME_DATE);
        }
        String text = input.text()
                .toLowerCase(Locale.ROOT)
                .replace("à", "a")
                .replace("ü", "u")
                .replaceAll("(?<=\\d) (?=\\d{3}\\b)", "");
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return sameBand(number(range.group(1)), number(range.group(2)));
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches() && !text.contains("plus")) {
            return HeadcountBand.ofEmployees(number(number.group(1)));
        }
        Matcher atLeast = AT_LEAST.matcher(text);
        if (atLeast.matches()) {
            String least = atLeast.group(1) != null ? atLeast.group(1) : atLeast.group(3);
            return openBand(number(least));
        }
        throw new RejectedCellException(CellFault.NOT_A_HEADCOUNT);
    }

    private static HeadcountBand sameBand(int min, int max) {
        HeadcountBand low = HeadcountBand.ofEmployees(Math.min(min, max));
        HeadcountBand high = HeadcountBand.ofEmployees(Math.max(min, max));
        if (low != high) {
            throw new RejectedCellException(CellFault.HEADCOUNT_SPANS_BANDS, shown(low) + ", " + shown(high));
        }
        return low;
    }

    /** "10,000 and more" names the last band; of any smaller number "and more" says too little. */
    private static HeadcountBand openBand(int min) {
        HeadcountBand band = HeadcountBand.ofEmployees(min);
        if (band.maxEmployees().isPresent()) {
            throw new RejectedCellException(CellFault.HEADCOUNT_SPANS_BANDS, shown(band) + ", …");
        }
        return band;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** A band as people read it, "20–49". */
    public static String shown(HeadcountBand band) {
        if (band.minEmployees().isEmpty()) {
            return "?";
        }
        int min = band.minEmployees().getAsInt();
        return band.maxEmployees().isPresent() ? min + "–" + band.maxEmployees().getAsInt() : min + "+";
    }
}
