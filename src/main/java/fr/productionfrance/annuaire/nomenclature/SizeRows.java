package fr.productionfrance.annuaire.nomenclature;

import java.util.OptionalDouble;

/** The ranges of nominal size of a standard's table, in mm: from the smallest size, then "up to and including". */
final class SizeRows {

    private final double smallestMm;
    private final double[] upToMm;

    SizeRows(double smallestMm, double... upToMm) {
        this.smallestMm = smallestMm;
        this.upToMm = upToMm;
    }

    /** The value of the range in which a size lies; empty where the table has none (too short, or not a number). */
    OptionalDouble value(double nominalMm, double... values) {
        if (!(nominalMm >= smallestMm)) {
            return OptionalDouble.empty();
        }
        for (int row = 0; row < values.length; row++) {
            if (nominalMm <= upToMm[row]) {
                return Double.isNaN(values[row]) ? OptionalDouble.empty() : OptionalDouble.of(values[row]);
            }
        }
        return OptionalDouble.empty();
    }
}
