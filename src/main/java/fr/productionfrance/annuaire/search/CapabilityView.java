package fr.productionfrance.annuaire.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One capability as a buyer sees it, in codes and numbers; the page gives them words and units.
 *
 * @param itGrade the ISO 286-1 number, from -1 (IT01) to 18
 * @param boxMm longest, middle and shortest side; empty when unknown
 * @param roundMm diameter and length; empty when unknown
 * @param evidence name of the kind of evidence: ACTIVITY_CODE, DECLARED, DOCUMENT or AUDITED
 * @param availability how free it is at the time of asking
 */
public record CapabilityView(
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
        Availability availability,
        @Nullable LocalDate availabilityDeclaredOn) {

    public CapabilityView {
        grades = List.copyOf(grades);
        boxMm = List.copyOf(boxMm);
        roundMm = List.copyOf(roundMm);
        inspection = List.copyOf(inspection);
        documents = List.copyOf(documents);
    }
}
