package fr.productionfrance.annuaire.nomenclature;

import java.util.OptionalDouble;

/** The classes of tolerance for linear dimensions of welded work of ISO 13920, table 1. */
public enum WeldedToleranceClass {
    A,
    B,
    C,
    D;

    /** The size in mm at which a class is understood when none is given: in the row over 400 up to 1000 mm. */
    public static final double REFERENCE_SIZE_MM = 700;

    private static final SizeRows ROWS =
            new SizeRows(2, 30, 120, 400, 1000, 2000, 4000, 8000, 12_000, 16_000, 20_000, Double.POSITIVE_INFINITY);

    /**
     * The x of ±x, in µm.
     *
     * @param nominalMm from 2 mm
     * @return empty below 2 mm
     */
    public OptionalDouble halfWidthUm(double nominalMm) {
        return switch (this) {
            case A -> ROWS.value(nominalMm, 1000, 1000, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000);
            case B -> ROWS.value(nominalMm, 1000, 2000, 2000, 3000, 4000, 6000, 8000, 10_000, 12_000, 14_000, 16_000);
            case C ->
                ROWS.value(nominalMm, 1000, 3000, 4000, 6000, 8000, 11_000, 14_000, 18_000, 21_000, 24_000, 27_000);
            case D ->
                ROWS.value(nominalMm, 1000, 4000, 7000, 9000, 12_000, 16_000, 21_000, 27_000, 32_000, 36_000, 40_000);
        };
    }
}
