package fr.productionfrance.annuaire.nomenclature;

import org.jspecify.annotations.Nullable;

/**
 * What a written tolerance means. Only {@link Linear} may be compared with the half-width that a shop keeps; zones of
 * form and position, roughness and angles are other quantities with fields of their own.
 */
public sealed interface ToleranceReading {

    /** How a linear tolerance was written. */
    enum Kind {
        /** "±0,01" */
        SYMMETRIC,
        /** "±0,01 à ±0,05": the tighter is kept. */
        RANGE,
        /** "10 µ", "tolérance 0,02": a number without a sign, read as ±. */
        UNSIGNED,
        /** "au centième", "auf ein Hundertstel": said in words, read as ±. */
        SPOKEN,
        /** "0/-0,02", "IT 0,02", "20,00 / 20,02": a whole width, halved. */
        BAND,
        /** "IT7", "Ø20 H7", "H7/g6": a grade of ISO 286-1. */
        IT_GRADE,
        /** "ISO 2768-mK": a class of general tolerance. */
        ISO2768,
        /** "ISO 13920-BF": a class for welded work. */
        ISO13920
    }

    /** The two measures of roughness in use; neither is exactly the other times a factor. */
    enum RoughnessMeasure {
        RA,
        RZ
    }

    /**
     * A tolerance on a dimension.
     *
     * @param halfWidthUm the x of ±x, in µm
     * @param nominalMm the size that it was stated for; null when none was
     * @param grade the grade, when one was written; at a size of 40 mm when none was stated
     * @param ambiguous whether the text may well mean something else, so that the page should show its reading and let
     *     it be changed
     */
    record Linear(
            double halfWidthUm,
            @Nullable Double nominalMm,
            @Nullable ItGrade grade,
            boolean ambiguous,
            Kind kind) implements ToleranceReading {}

    /** A zone of form, orientation, position or run-out (ISO 1101): its width or diameter in µm. */
    record Geometric(double zoneUm) implements ToleranceReading {}

    /** A roughness in µm. */
    record Roughness(RoughnessMeasure measure, double um) implements ToleranceReading {}

    /** A tolerance on an angle: the x of ±x, in minutes of arc. */
    record Angular(double halfWidthMinutes) implements ToleranceReading {}

    /**
     * A wish for precision without a number: good for ranking, never for filtering.
     *
     * @param hintUm the half-width in µm that the words suggest; null where they suggest none
     */
    record Vague(@Nullable Double hintUm) implements ToleranceReading {}

    /** No tolerance in the text, or a number that is something else: a coating, a thread, a steel, a quantity. */
    record None() implements ToleranceReading {}
}
