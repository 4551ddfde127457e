package fr.productionfrance.annuaire.fiche.imports.value;

import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.Siret;
import java.util.regex.Pattern;

/**
 * Reads the numbers of the register of firms, also as spreadsheets mangle them: with spaces, as numbers, with their leading
 * zeros lost, in scientific notation when no digit was rounded away.
 */
public final class Identifiers {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d+([.,]\\d+)?[eE]\\+?\\d+");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern WRITTEN = Pattern.compile("[0-9 .\\-]+");
    /** An intra-community VAT number of France: two characters of its own, then the SIREN. */
    private static final Pattern VAT = Pattern.compile("FR ?[0-9A-Z]{2} ?([0-9 ]{9,})");

    private static final int SIREN_DIGITS = 9;
    private static final int SIRET_DIGITS = 14;
    /** Fewer digits than this are no number whose zeros were lost: 000325175 is about the smallest in use. */
    private static final int FEWEST_SIREN_DIGITS = 6;

    private static final int FEWEST_SIRET_DIGITS = 11;

    private Identifiers() {}

    public static Siren siren(CellInput input) {
        String digits = digits(VAT.matcher(input.text()).replaceFirst("$1"), CellFault.NOT_A_SIREN);
        String padded = padded(digits, FEWEST_SIREN_DIGITS, SIREN_DIGITS);
        return Siren.read(padded).orElseThrow(() -> new RejectedCellException(CellFault.NOT_A_SIREN));
    }

    public static Siret siret(CellInput input) {
        String digits = digits(input.text(), CellFault.NOT_A_SIRET);
        String padded = padded(digits, FEWEST_SIRET_DIGITS, SIRET_DIGITS);
        return Siret.read(padded).orElseThrow(() -> new RejectedCellException(CellFault.NOT_A_SIRET));
    }

    private static String digits(String text, CellFault fault) {
        if (SCIENTIFIC.matcher(text).matches()) {
            throw new RejectedCellException(CellFault.DIGITS_LOST);
        }
        if (!WRITTEN.matcher(text).matches()) {
            throw new RejectedCellException(fault);
        }
        return NO_DIGIT.matcher(text).replaceAll("");
    }

    private static String padded(String digits, int fewest, int all) {
        return digits.length() >= fewest && digits.length() < all ? "0".repeat(all - digits.length()) + digits : digits;
    }
}
