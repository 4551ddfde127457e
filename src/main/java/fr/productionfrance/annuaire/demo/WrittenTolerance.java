package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.fiche.Tolerance;
import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Linear;
import org.jspecify.annotations.Nullable;

/** A tolerance as a member of the demonstration writes it, and as the directory understands it. */
public record WrittenTolerance(
        String typed,
        @Nullable Double nominalMinMm,
        @Nullable Double nominalMaxMm) {

    /**
     * The tolerance on a dimension that the text names.
     *
     * @throws IllegalStateException when it names none: the demonstration's own texts are to be readable
     */
    public Tolerance read(ToleranceReader reader) {
        if (!(reader.read(typed) instanceof Linear linear)) {
            throw new IllegalStateException("No tolerance in \"" + typed + "\"");
        }
        double sizeMm = linear.nominalMm() == null ? ItGrade.REFERENCE_SIZE_MM : linear.nominalMm();
        ItGrade grade = linear.grade() != null
                ? linear.grade()
                : ItGrade.finestHeldBy(2 * linear.halfWidthUm(), sizeMm).orElse(null);
        return new Tolerance(typed, linear.halfWidthUm(), grade, linear.nominalMm(), nominalMinMm, nominalMaxMm);
    }
}
