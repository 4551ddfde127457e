package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Tolerance;
import fr.productionfrance.annuaire.fiche.imports.value.Tolerances;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a tolerance in both scales from what was typed. */
final class ToleranceBuilder {

    private final Tolerances tolerances;

    ToleranceBuilder(Tolerances tolerances) {
        this.tolerances = tolerances;
    }

    /** What is stored stays as it is while the text and its sizes do. */
    @Nullable
    Tolerance build(
            @Nullable String typed,
            @Nullable Double nominalMinMm,
            @Nullable Double nominalMaxMm,
            @Nullable Tolerance stored) {
        if (typed == null) {
            if (nominalMinMm != null || nominalMaxMm != null) {
                throw new RejectedRowException(ColumnName.TOLERANCE, LineFault.TOLERANCE_MISSING);
            }
            return null;
        }
        if (stored != null
                && stored.typed().equals(typed)
                && Objects.equals(stored.nominalMinMm(), nominalMinMm)
                && Objects.equals(stored.nominalMaxMm(), nominalMaxMm)) {
            return stored;
        }
        return tolerances.tolerance(typed, nominalMinMm, nominalMaxMm);
    }
}
