package fr.productionfrance.annuaire.nomenclature;

import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Kind;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Linear;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Turns a written grade into a width, at the size beside it or else at the reference size. */
final class GradeReading {

    private GradeReading() {}

    /** The reading of a grade written from {@code start} to {@code end}. */
    static ToleranceRule.Match at(Tokens tokens, int start, int end, ItGrade grade) {
        NominalSize before = NominalSize.before(tokens, start);
        if (before != null && !before.isMaterial()) {
            return match(grade, before.mm(), end);
        }
        NominalSize after = NominalSize.after(tokens, end);
        return after == null ? match(grade, null, end) : match(grade, after.mm(), after.end());
    }

    private static ToleranceRule.Match match(ItGrade grade, @Nullable Double sizeMm, int end) {
        OptionalDouble width = sizeMm == null ? OptionalDouble.empty() : grade.totalUm(sizeMm);
        boolean sized = width.isPresent();
        double total =
                width.orElseGet(() -> grade.totalUm(ItGrade.REFERENCE_SIZE_MM).orElseThrow());
        Linear reading = new Linear(total / 2, sized ? sizeMm : null, grade, !sized, Kind.IT_GRADE);
        return new ToleranceRule.Match(reading, end);
    }
}
