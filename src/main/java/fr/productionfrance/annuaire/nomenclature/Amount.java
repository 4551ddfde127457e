package fr.productionfrance.annuaire.nomenclature;

/**
 * A number with its unit, as it stands in a text.
 *
 * @param value in that unit
 * @param precise whether it was written with a decimal mark or as a fraction
 * @param slashed whether it was written as n/10, n/100 or n/1000
 * @param complete whether a slashed fraction says what it is ("1/100e", "2/100 mm")
 * @param doubtful whether the unit may mean two things
 * @param end index of the piece after it
 */
record Amount(
        double value, LengthUnit unit, boolean precise, boolean slashed, boolean complete, boolean doubtful, int end) {

    double um() {
        return um(unit);
    }

    /** In µm when its unit is written elsewhere. */
    double um(LengthUnit written) {
        return round(value * written.um());
    }

    boolean hasUnit() {
        return unit != LengthUnit.NONE;
    }

    /** Cuts what binary arithmetic adds: 0.0127 in × 25 400 must be compared with what people wrote. */
    static double round(double um) {
        return Math.round(um * 1e6) / 1e6;
    }
}
