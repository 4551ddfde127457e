package fr.productionfrance.annuaire.demo.cluster;

import fr.productionfrance.annuaire.fiche.Tolerance;
import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Linear;
import org.jspecify.annotations.Nullable;

/** Reads the tolerances that the members of the cluster are made to write. */
record Tolerances(ToleranceReader reader) {

    /** @throws IllegalStateException when the text names no tolerance on a dimension */
    @Nullable
    Tolerance read(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        if (!(reader.read(typed) instanceof Linear linear)) {
            throw new IllegalStateException("No tolerance in \"" + typed + "\"");
        }
        double sizeMm = linear.nominalMm() == null ? ItGrade.REFERENCE_SIZE_MM : linear.nominalMm();
        ItGrade grade = linear.grade() != null
                ? linear.grade()
                : ItGrade.finestHeldBy(2 * linear.halfWidthUm(), sizeMm).orElse(null);
        return new Tolerance(typed, linear.halfWidthUm(), grade, linear.nominalMm(), null, null);
    }
}
