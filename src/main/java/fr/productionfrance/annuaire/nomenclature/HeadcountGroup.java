package fr.productionfrance.annuaire.nomenclature;

import java.util.OptionalInt;

/** The sizes of firm that a buyer chooses among, each made of whole {@link HeadcountBand}s. */
public enum HeadcountGroup {
    UNDER_10(0, 9),
    FROM_10(10, 19),
    FROM_20(20, 49),
    FROM_50(50, 99),
    FROM_100(100, 249),
    FROM_250(250, -1);

    private final int min;
    private final int max;

    HeadcountGroup(int min, int max) {
        this.min = min;
        this.max = max;
    }

    public int minEmployees() {
        return min;
    }

    /** The largest headcount of this group, itself included; empty for the last. */
    public OptionalInt maxEmployees() {
        return max < 0 ? OptionalInt.empty() : OptionalInt.of(max);
    }

    /**
     * The group in which a headcount lies.
     *
     * @throws IllegalArgumentException when negative
     */
    public static HeadcountGroup ofEmployees(int employees) {
        if (employees < 0) {
            throw new IllegalArgumentException("A headcount can't be " + employees);
        }
        for (HeadcountGroup group : values()) {
            if (group.max < 0 || employees <= group.max) {
                return group;
            }
        }
        throw new IllegalStateException("The last group has no end");
    }
}
