package fr.productionfrance.annuaire.nomenclature;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** INSEE's bands of headcount (<i>tranche d'effectifs salariés</i>). */
public enum HeadcountBand {
    /** No employee during the year, or not known; nothing to conclude from. */
    UNKNOWN("NN", -1, -1),
    NONE("00", 0, 0),
    FROM_1("01", 1, 2),
    FROM_3("02", 3, 5),
    FROM_6("03", 6, 9),
    FROM_10("11", 10, 19),
    FROM_20("12", 20, 49),
    FROM_50("21", 50, 99),
    FROM_100("22", 100, 199),
    FROM_200("31", 200, 249),
    FROM_250("32", 250, 499),
    FROM_500("41", 500, 999),
    FROM_1000("42", 1_000, 1_999),
    FROM_2000("51", 2_000, 4_999),
    FROM_5000("52", 5_000, 9_999),
    FROM_10000("53", 10_000, -1);

    private final String code;
    private final int min;
    private final int max;

    HeadcountBand(String code, int min, int max) {
        this.code = code;
        this.min = min;
        this.max = max;
    }

    /** INSEE's code, two characters. */
    public String code() {
        return code;
    }

    /** The smallest headcount of this band; empty for {@link #UNKNOWN}. */
    public OptionalInt minEmployees() {
        return min < 0 ? OptionalInt.empty() : OptionalInt.of(min);
    }

    /** The largest headcount of this band, itself included; empty for {@link #UNKNOWN} and for the last. */
    public OptionalInt maxEmployees() {
        return max < 0 ? OptionalInt.empty() : OptionalInt.of(max);
    }

    /** The group of the facet in which this band lies; empty for {@link #UNKNOWN}. */
    public Optional<HeadcountGroup> group() {
        return min < 0 ? Optional.empty() : Optional.of(HeadcountGroup.ofEmployees(min));
    }

    public static Optional<HeadcountBand> ofCode(String code) {
        return Stream.of(values()).filter(band -> band.code.equals(code)).findFirst();
    }

    /**
     * The band in which a headcount lies.
     *
     * @throws IllegalArgumentException when negative
     */
    public static HeadcountBand ofEmployees(int employees) {
        if (employees < 0) {
            throw new IllegalArgumentException("A headcount can't be " + employees);
        }
        return Stream.of(values())
                .filter(band -> band.min >= 0 && band.min <= employees && (band.max < 0 || employees <= band.max))
                .findFirst()
                .orElseThrow();
    }
}
