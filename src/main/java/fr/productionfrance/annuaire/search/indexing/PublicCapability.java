package fr.productionfrance.annuaire.search.indexing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public may see of a capability, kept as it is beside the indexed fields. How free it is depends on the time of
 * asking, so the declaration is kept and not its outcome.
 *
 * @param site the place of its site in {@link PublicFiche#sites()}
 * @param itGrade number of the ISO 286-1 grade
 */
public record PublicCapability(
        int site,
        String process,
        @Nullable String material,
        List<String> grades,
        @Nullable String toleranceTyped,
        @Nullable Double halfWidthUm,
        @Nullable Integer itGrade,
        @Nullable Double statedAtMm,
        @Nullable Double geometricUm,
        @Nullable Double raUm,
        List<Double> boxMm,
        List<Double> roundMm,
        @Nullable Double thicknessMinMm,
        @Nullable Double thicknessMaxMm,
        @Nullable Double massMinKg,
        @Nullable Double massMaxKg,
        @Nullable Integer batchMin,
        @Nullable Integer batchMax,
        @Nullable Integer piecesPerYear,
        @Nullable Integer prototypeDays,
        @Nullable Integer seriesDays,
        boolean subcontracted,
        List<String> inspection,
        List<String> documents,
        String evidence,
        LocalDate evidenceDate,
        @Nullable PublicCapacity capacity) {

    /** A declared state of capacity; milliseconds since 1970. */
    public record PublicCapacity(String state, long from, long until, LocalDate declaredOn) {}
}
