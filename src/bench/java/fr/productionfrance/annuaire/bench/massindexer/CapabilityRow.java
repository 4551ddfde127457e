package fr.productionfrance.annuaire.bench.massindexer;

import fr.productionfrance.annuaire.fiche.Batch;
import fr.productionfrance.annuaire.fiche.Bounds;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.LeadTime;
import fr.productionfrance.annuaire.fiche.Tolerance;
import fr.productionfrance.annuaire.nomenclature.ItGrade;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the table of capabilities. */
@Embeddable
record CapabilityRow(
        int site,
        int position,
        UUID id,
        String process,
        @Nullable String material,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> grades,
        @Nullable String resource,
        @Nullable String toleranceTyped,
        @Nullable Double toleranceHalfUm,
        @Nullable String toleranceGrade,
        @Nullable Double toleranceAtMm,
        @Nullable Double toleranceFromMm,
        @Nullable Double toleranceUpToMm,
        @Nullable Double geometricUm,
        @Nullable Double raUm,
        @Nullable Double boxLongMm,
        @Nullable Double boxMidMm,
        @Nullable Double boxShortMm,
        @Nullable Double roundDiameterMm,
        @Nullable Double roundLengthMm,
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
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> inspection,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> documents,
        String evidence,
        LocalDate evidenceDate)
        implements RowOfSite<Capability> {

    @Override
    public Capability toPart() {
        return new Capability(
                id,
                process,
                material,
                grades,
                resource,
                tolerance(),
                geometricUm,
                raUm,
                Sizes.box(boxLongMm, boxMidMm, boxShortMm),
                Sizes.round(roundDiameterMm, roundLengthMm),
                new Bounds(thicknessMinMm, thicknessMaxMm),
                new Bounds(massMinKg, massMaxKg),
                new Batch(batchMin, batchMax),
                piecesPerYear,
                new LeadTime(prototypeDays, seriesDays),
                subcontracted,
                inspection,
                documents.stream().map(Capability.PartDocument::valueOf).toList(),
                new Evidence(Evidence.Kind.valueOf(evidence), evidenceDate));
    }

    private @Nullable Tolerance tolerance() {
        return toleranceTyped == null || toleranceHalfUm == null
                ? null
                : new Tolerance(
                        toleranceTyped,
                        toleranceHalfUm,
                        Optional.ofNullable(toleranceGrade)
                                .map(ItGrade::valueOf)
                                .orElse(null),
                        toleranceAtMm,
                        toleranceFromMm,
                        toleranceUpToMm);
    }
}
