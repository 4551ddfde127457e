package fr.productionfrance.annuaire.nomenclature;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A standard tolerance grade of ISO 286-1, finest first. The width that a grade stands for depends on the nominal size:
 * IT8 is 33 µm on 20 mm and 72 µm on 200 mm.
 */
public enum ItGrade {
    IT01(-1),
    IT0(0),
    IT1(1),
    IT2(2),
    IT3(3),
    IT4(4),
    IT5(5),
    IT6(6),
    IT7(7),
    IT8(8),
    IT9(9),
    IT10(10),
    IT11(11),
    IT12(12),
    IT13(13),
    IT14(14),
    IT15(15),
    IT16(16),
    IT17(17),
    IT18(18);

    /** The size in mm at which a grade or a band is understood when none is given: in the row over 30 up to 50 mm. */
    public static final double REFERENCE_SIZE_MM = 40;

    private final int number;

    ItGrade(int number) {
        this.number = number;
    }

    /** -1 for IT01, else the number after "IT": the smaller, the finer. */
    public int number() {
        return number;
    }

    /** The grade of a number from -1 (IT01) to 18; empty for any other. */
    public static Optional<ItGrade> of(int number) {
        return number < -1 || number > 18 ? Optional.empty() : Optional.of(values()[number + 1]);
    }

    /**
     * The full width of this grade in µm; half of it is the x of ±x.
     *
     * @param nominalMm the nominal size, above 0 and up to 3150 mm; IT01 and IT0 are defined up to 500 mm
     * @return empty outside those sizes
     */
    public OptionalDouble totalUm(double nominalMm) {
        return ItTable.standard().totalUm(this, nominalMm);
    }

    /**
     * The coarsest grade that stays within a band: what a request of that band asks of a shop. ±20 µm (40 µm in all)
     * asks for IT8 on 20 mm and for IT6 on 200 mm.
     *
     * @return empty when even the finest grade is wider, or the size has no grades
     */
    public static Optional<ItGrade> coarsestWithin(double totalUm, double nominalMm) {
        ItGrade coarsest = null;
        for (ItGrade grade : values()) {
            OptionalDouble width = grade.totalUm(nominalMm);
            if (width.isPresent() && width.getAsDouble() <= totalUm) {
                coarsest = grade;
            }
        }
        return Optional.ofNullable(coarsest);
    }

    /**
     * The finest grade whose width is not below a band: what a shop that holds the band surely keeps. A shop that holds
     * ±20 µm (40 µm in all) keeps IT9 on 20 mm; IT8 would need 33 µm.
     *
     * @return empty when the band is wider than the coarsest grade, or the size has no grades
     */
    public static Optional<ItGrade> finestHeldBy(double totalUm, double nominalMm) {
        for (ItGrade grade : values()) {
            OptionalDouble width = grade.totalUm(nominalMm);
            if (width.isPresent() && width.getAsDouble() >= totalUm) {
                return Optional.of(grade);
            }
        }
        return Optional.empty();
    }
}
