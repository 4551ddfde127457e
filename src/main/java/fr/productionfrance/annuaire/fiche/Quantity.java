package fr.productionfrance.annuaire.fiche;

/**
 * The quantities of a fiche, each with its unit and what is plausible for it. The bounds catch slips of unit (a part of 4,000 m)
 * and values that no index can hold; they are far outside what a workshop does. The database's checks repeat them.
 */
enum Quantity {
    LENGTH(0.001, 100_000, "mm"),
    THICKNESS(0, 100_000, "mm"),
    TOLERANCE(0.01, 100_000, "µm"),
    ROUGHNESS(0.001, 1_000, "µm"),
    PART_MASS(0, 1_000_000, "kg"),
    MACHINE_LOAD(0.001, 1_000_000, "kg"),
    LIFT(0.01, 2_000, "t"),
    PRESS_FORCE(0.01, 100_000, "t"),
    CLEAN_ROOM_CLASS(1, 9, "ISO"),
    MACHINES(1, 10_000, ""),
    AXES(1, 30, ""),
    FREE_HOURS(0, 100_000, "h"),
    PIECES(1, Integer.MAX_VALUE, ""),
    LEAD_DAYS(0, 3_650, ""),
    REVIEW_MONTHS(1, 60, ""),
    EUROS(0, 10_000_000_000_000.0, "€");

    private final double min;
    private final double max;
    private final String unit;

    Quantity(double min, double max, String unit) {
        this.min = min;
        this.max = max;
        this.unit = unit;
    }

    double min() {
        return min;
    }

    double max() {
        return max;
    }

    /** The unit's symbol; empty for what is counted. */
    String unit() {
        return unit;
    }
}
