package fr.productionfrance.annuaire.nomenclature;

import java.util.OptionalDouble;

/** The classes of general tolerance for linear dimensions of ISO 2768-1, table 1. */
public enum GeneralToleranceClass {
    /** Fine; not defined above 2000 mm. */
    F,
    /** Medium. */
    M,
    /** Coarse. */
    C,
    /** Very coarse; not defined up to 3 mm. */
    V;

    /** The size in mm at which a class is understood when none is given: in the row over 30 up to 120 mm. */
    public static final double REFERENCE_SIZE_MM = 100;

    private static final SizeRows ROWS = new SizeRows(0.5, 3, 6, 30, 120, 400, 1000, 2000, 4000);

    /**
     * The x of ±x, in µm.
     *
     * @param nominalMm from 0.5 to 4000 mm
     * @return empty outside the sizes for which the class is defined
     */
    public OptionalDouble halfWidthUm(double nominalMm) {
        return switch (this) {
            case F -> ROWS.value(nominalMm, 50, 50, 100, 150, 200, 300, 500);
            case M -> ROWS.value(nominalMm, 100, 100, 200, 300, 500, 800, 1200, 2000);
            case C -> ROWS.value(nominalMm, 200, 300, 500, 800, 1200, 2000, 3000, 4000);
            case V -> ROWS.value(nominalMm, Double.NaN, 500, 1000, 1500, 2500, 4000, 6000, 8000);
        };
    }
}
