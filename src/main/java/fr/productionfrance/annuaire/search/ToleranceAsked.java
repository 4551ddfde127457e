package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.ItGrade;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tolerance a buyer asks for: a half-width, an ISO 286-1 grade, either of them at a nominal size.
 *
 * @param halfWidthUm the x of ±x, in µm; absent when a grade was asked
 * @param grade absent when a half-width was asked
 * @param nominalMm the size of the toleranced dimension, in mm
 */
public record ToleranceAsked(
        @Nullable Double halfWidthUm,
        @Nullable ItGrade grade,
        @Nullable Double nominalMm) {

    /**
     * Checks what it is given.
     *
     * @throws IllegalArgumentException unless exactly one of half-width and grade is given, and figures are positive
     */
    public ToleranceAsked {
        if ((halfWidthUm == null) == (grade == null)) {
            throw new IllegalArgumentException("A half-width or a grade is asked, not both");
        }
        if ((halfWidthUm != null && !(halfWidthUm > 0)) || (nominalMm != null && !(nominalMm > 0))) {
            throw new IllegalArgumentException("Sizes and tolerances are positive");
        }
    }

    public static ToleranceAsked ofHalfWidth(double um) {
        return new ToleranceAsked(um, null, null);
    }

    public static ToleranceAsked ofGrade(ItGrade grade) {
        return new ToleranceAsked(null, grade, null);
    }

    public ToleranceAsked at(double newNominalMm) {
        return new ToleranceAsked(halfWidthUm, grade, newNominalMm);
    }

    /**
     * The coarsest grade that answers the request: the one asked, or the one whose width at the asked size stays within the
     * asked band. Empty for a half-width without a size, which is compared in µm, or where ISO 286-1 has no grade.
     */
    public Optional<ItGrade> gradeNeeded() {
        if (grade != null) {
            return Optional.of(grade);
        }
        return halfWidthUm == null || nominalMm == null
                ? Optional.empty()
                : ItGrade.coarsestWithin(2 * halfWidthUm, nominalMm);
    }
}
