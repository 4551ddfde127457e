package fr.productionfrance.annuaire.fiche.form;

import fr.productionfrance.annuaire.fiche.imports.table.Cell;
import fr.productionfrance.annuaire.fiche.imports.value.CellFault;
import fr.productionfrance.annuaire.fiche.imports.value.CellInput;
import fr.productionfrance.annuaire.fiche.imports.value.Measure;
import fr.productionfrance.annuaire.fiche.imports.value.Quantities;
import fr.productionfrance.annuaire.fiche.imports.value.RejectedCellException;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The readers of the forms' quantities. How large a value may be is for the fiche's rules; here is only what a number can hold. */
final class Read {

    private static final double MOST = 1e12;
    private static final int MOST_COUNTED = 1_000_000_000;
    private static final Pattern POINT =
            Pattern.compile("\\s*(-?\\d{1,2}(?:[.,]\\d+)?)\\s*[,;\\s]\\s*(-?\\d{1,3}(?:[.,]\\d+)?)\\s*");

    private Read() {}

    static double millimetres(CellInput input) {
        return Quantities.notNegative(input, Measure.MILLIMETRES, MOST);
    }

    static double micrometres(CellInput input) {
        return Quantities.notNegative(input, Measure.MICROMETRES, MOST);
    }

    static double kilograms(CellInput input) {
        return Quantities.notNegative(input, Measure.KILOGRAMS, MOST);
    }

    static double tonnes(CellInput input) {
        return Quantities.notNegative(input, Measure.TONNES, MOST);
    }

    static double hours(CellInput input) {
        String bare = input.text().replaceAll("\\s*h$", "");
        return Quantities.notNegative(new CellInput(Cell.ofText(bare), null), Measure.PIECES, MOST);
    }

    static int pieces(CellInput input) {
        return Quantities.whole(input, Measure.PIECES, 0, MOST_COUNTED);
    }

    static int days(CellInput input) {
        return Quantities.whole(input, Measure.DAYS, 0, MOST_COUNTED);
    }

    static int count(CellInput input) {
        return Quantities.count(input, 0, MOST_COUNTED);
    }

    static long euros(CellInput input) {
        return Quantities.whole(input, Measure.EUROS, 0L, (long) MOST);
    }

    /** "45.4397, 4.3872" as maps give it, or with decimal commas and a semicolon between. */
    static GeoPoint point(CellInput input) {
        Matcher matcher = POINT.matcher(input.text());
        if (!matcher.matches()) {
            throw new RejectedCellException(CellFault.NOT_A_NUMBER);
        }
        double lat = Double.parseDouble(matcher.group(1).replace(',', '.'));
        double lon = Double.parseDouble(matcher.group(2).replace(',', '.'));
        if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
            throw new RejectedCellException(CellFault.OUT_OF_RANGE, "-90, -180", "90, 180", "°");
        }
        return new GeoPoint(lat, lon);
    }
}
