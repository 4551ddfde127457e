package fr.productionfrance.annuaire.fiche.imports.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads numbers as Europe writes them: decimal comma or point, thousands apart by spaces, points, commas or apostrophes. */
final class Numbers {

    private static final Pattern SPACES = Pattern.compile("(?<=\\d)[ '’](?=\\d)");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)(e[+-]?\\d{1,2})?");
    /** One separator, three digits behind it and no leading zero: thousands as well as decimals. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private static final Pattern COMMA_THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern POINT_THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");

    private Numbers() {}

    /** A number that people typed, in which "1.500" has two meanings and is refused. */
    static BigDecimal typed(String text) {
        String tight = SPACES.matcher(text.strip()).replaceAll("");
        if (AMBIGUOUS.matcher(tight).matches()) {
            throw new RejectedCellException(
                    CellFault.AMBIGUOUS_NUMBER,
                    tight.replaceAll("[.,]", ""),
                    new BigDecimal(tight.replace(',', '.')).stripTrailingZeros().toPlainString());
        }
        return read(tight);
    }

    /** A number that can't be in thousands, such as a latitude, or that a spreadsheet held as a number. */
    static BigDecimal exact(String text) {
        return plain(SPACES.matcher(text.strip()).replaceAll("").replace(',', '.'));
    }

    private static BigDecimal read(String tight) {
        if (COMMA_THOUSANDS.matcher(tight).matches() && isThousands(tight, ',', '.')) {
            return plain(tight.replace(",", ""));
        }
        if (POINT_THOUSANDS.matcher(tight).matches() && isThousands(tight, '.', ',')) {
            return plain(tight.replace(".", "").replace(',', '.'));
        }
        return plain(tight.replace(',', '.'));
    }

    /** Whether a sign stands for thousands: it comes twice, or the other one comes too. */
    private static boolean isThousands(String text, char sign, char other) {
        return text.indexOf(sign) != text.lastIndexOf(sign) || text.indexOf(other) >= 0;
    }

    private static BigDecimal plain(String text) {
        String lower = text.replace('E', 'e');
        if (!PLAIN.matcher(lower).matches()) {
            throw new RejectedCellException(CellFault.NOT_A_NUMBER);
        }
        return new BigDecimal(lower);
    }
}
