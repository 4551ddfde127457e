package fr.productionfrance.annuaire.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one site can make with one process in one family of materials. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Capability",
        description =
                "What one site can make with one process in one family of materials. What is not known is absent.")
record CapabilityResponse(
        Named process,
        @Nullable Named material,
        List<Named> grades,
        @Nullable ToleranceResponse tolerance,

        @Schema(description = "Tightest geometric zone (ISO 1101), µm") @Nullable
        Double geometricUm,

        @Schema(description = "Best roughness Ra, µm") @Nullable
        Double raUm,

        @Schema(description = "Largest prismatic part, mm, longest side first", example = "[800, 500, 400]")
        List<Double> boxMm,

        @Schema(description = "Largest turned part: diameter and length, mm", example = "[320, 600]")
        List<Double> roundMm,

        @Nullable Span thicknessMm,
        @Nullable Span massKg,
        @Schema(description = "Pieces in a batch") @Nullable Span batch,
        @Nullable Integer piecesPerYear,

        @Schema(description = "Calendar days to a prototype") @Nullable
        Integer prototypeDays,

        @Schema(description = "Calendar days to a series") @Nullable
        Integer seriesDays,

        @Schema(description = "Whether the firm has it done by another")
        boolean subcontracted,

        List<Named> inspection,
        List<Named> documents,
        EvidenceResponse evidence,
        AvailabilityResponse availability) {

    /** A tolerance as it was stated, in both measures. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Tolerance", description = "What is kept routinely.")
    record ToleranceResponse(
            @Schema(description = "As it was stated", example = "H7 Ø20") @Nullable
            String typed,

            @Schema(description = "The x of ±x, µm", example = "10") @Nullable
            Double halfWidthUm,

            @Schema(description = "ISO 286-1 grade", example = "IT7") @Nullable
            String itGrade,

            @Schema(description = "The nominal size it was stated for, mm", example = "20") @Nullable
            Double statedAtMm) {}

    /** Why one may believe it. */
    @Schema(name = "Evidence", description = "Why one may believe it, and since when.")
    record EvidenceResponse(
            @Schema(allowableValues = {"activity_code", "declared", "document", "audited"})
            String kind,

            String label,
            LocalDate date) {}

    /** How free it is, at the time of the answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Availability", description = "How free it is at the time of the answer.")
    record AvailabilityResponse(
            @Schema(allowableValues = {"available", "partial", "full", "unknown"})
            String state,

            String label,
            @Nullable LocalDate declaredOn) {}
}
