package fr.productionfrance.annuaire.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of fiches, the counts beside the facets and how to go on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SearchPage", description = "A page of fiches and the counts beside the facets.")
record SearchResponse(
        @Schema(description = "Fiches that meet every criterion", example = "37")
        long total,

        @Schema(description = "Fiches that contradict no criterion but leave at least one blank", example = "5")
        long toConfirm,

        List<HitResponse> hits,
        List<FacetResponse> facets,

        @Schema(description = "Give it as \"after\" for the next page; absent on the last") @Nullable
        String next,

        @Schema(
                description = "Whether the engine is away and the store answered instead: \"q\" was looked for in the"
                        + " firms' names alone, hits come in the alphabet's order without facets and without a next page."
                        + " Asked for anything but a name, the API answers 503 meanwhile.")
        boolean degraded,

        @Schema(description = "Only where \"relaxations\" was asked for and little was found") @Nullable
        RelaxationsResponse relaxations,

        @Schema(description = "What was left out of the question or of the answer, in words")
        List<String> notices) {

    /** One fiche of the page. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Hit", description = "A fiche of the page, with the capability that met the criteria best.")
    record HitResponse(
            String id,

            @Schema(description = "For /api/v1/fiches/{slug}", example = "ateliers-dupont-firminy")
            String slug,

            String name,
            @Nullable String city,
            @Nullable Named departement,
            @Nullable Double distanceKm,

            @Schema(description = "Whether the firm is invented, which whoever shows it must say")
            boolean demo,

            @Nullable LocalDate updatedOn,

            @Schema(description = "Certifications valid today")
            List<Named> certifications,

            @Schema(description = "How many capabilities the fiche holds")
            int capabilities,

            @Nullable CapabilityResponse matched,

            @Schema(description = "The parameters whose criteria the fiche leaves blank", example = "[\"tol\"]")
            List<String> toConfirm) {}

    /** A facet with its values. */
    @Schema(name = "Facet", description = "A facet with the values on display.")
    record FacetResponse(
            @Schema(description = "The parameter that chooses from it", example = "process")
            String parameter,

            @Schema(example = "Procédé") String label,

            @Schema(allowableValues = {"tree", "list", "quantity"})
            String kind,

            List<FacetValueResponse> values) {}

    /** A value of a facet. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FacetValue", description = "A value of a facet.")
    record FacetValueResponse(
            @Schema(description = "As the parameter takes it", example = "MACH.TURN")
            String value,

            @Schema(example = "Tournage") String label,

            @Schema(
                    description = "Fiches there would be with this as the only choice in its facet and all others kept",
                    example = "18")
            long count,

            boolean selected,

            @Schema(description = "The value above it in a tree", example = "MACH") @Nullable
            String parent) {}
}
