package fr.productionfrance.annuaire.fiche;

import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** What holds for a tolerance: plausible figures that say the same as the text that buyers are shown. */
final class ToleranceRules {

    /** Figures that were rounded on their way still count as the same. */
    private static final double ROUNDING = 0.01;

    private final ToleranceReader reader;

    ToleranceRules(ToleranceReader reader) {
        this.reader = reader;
    }

    void check(Findings at, Tolerance tolerance) {
        TextRules.line(at.at("typed"), tolerance.typed(), TextRules.NAME);
        at.at("halfWidthUm").within(Quantity.TOLERANCE, tolerance.halfWidthUm());
        at.at("statedAtMm").within(Quantity.LENGTH, tolerance.statedAtMm());
        at.at("nominalMinMm").within(Quantity.LENGTH, tolerance.nominalMinMm());
        at.at("nominalMaxMm").within(Quantity.LENGTH, tolerance.nominalMaxMm());
        at.at("nominalMaxMm").ordered(tolerance.nominalMinMm(), tolerance.nominalMaxMm());
        sameAsTyped(at, tolerance);
        gradeOfWidth(at.at("grade"), tolerance);
    }

    private void sameAsTyped(Findings at, Tolerance tolerance) {
        if (!(reader.read(tolerance.typed()) instanceof ToleranceReading.Linear typed)) {
            return;
        }
        OptionalDouble expected = halfWidthUm(typed, tolerance);
        if (expected.isPresent() && differ(tolerance.halfWidthUm(), expected.getAsDouble())) {
            at.at("halfWidthUm")
                    .add(
                            typed.ambiguous()
                                    ? ProblemCode.TOLERANCE_TEXT_AMBIGUOUS
                                    : ProblemCode.TOLERANCE_DIFFERS_FROM_TEXT,
                            tolerance.halfWidthUm(),
                            expected.getAsDouble());
        }
    }

    /** What the text means at the size that the tolerance is stated for; empty where that can't be told. */
    private static OptionalDouble halfWidthUm(ToleranceReading.Linear typed, Tolerance tolerance) {
        Double statedAtMm = tolerance.statedAtMm();
        if (statedAtMm == null || statedAtMm.equals(typed.nominalMm())) {
            return OptionalDouble.of(typed.halfWidthUm());
        }
        return switch (typed.kind()) {
            case IT_GRADE -> typed.grade() == null ? OptionalDouble.empty() : halfOf(typed.grade(), statedAtMm);
            case ISO2768, ISO13920 -> OptionalDouble.empty();
            case SYMMETRIC, RANGE, UNSIGNED, SPOKEN, BAND -> OptionalDouble.of(typed.halfWidthUm());
        };
    }

    private static OptionalDouble halfOf(ItGrade grade, double sizeMm) {
        OptionalDouble total = grade.totalUm(sizeMm);
        return total.isPresent() ? OptionalDouble.of(total.getAsDouble() / 2) : total;
    }

    private static boolean differ(double value, double expected) {
        return Math.abs(value - expected) > ROUNDING * expected;
    }

    private static void gradeOfWidth(Findings at, Tolerance tolerance) {
        ItGrade grade = tolerance.grade();
        Double statedAtMm = tolerance.statedAtMm();
        double sizeMm = statedAtMm == null ? ItGrade.REFERENCE_SIZE_MM : statedAtMm;
        double totalUm = 2 * tolerance.halfWidthUm();
        if (grade != null
                && DoubleStream.of(1 - ROUNDING, 1, 1 + ROUNDING)
                        .mapToObj(rounding -> ItGrade.finestHeldBy(rounding * totalUm, sizeMm))
                        .flatMap(Optional::stream)
                        .noneMatch(grade::equals)) {
            at.add(
                    ProblemCode.GRADE_DIFFERS_FROM_WIDTH,
                    grade.name(),
                    ItGrade.finestHeldBy(totalUm, sizeMm).map(Enum::name).orElse("–"));
        }
    }
}
