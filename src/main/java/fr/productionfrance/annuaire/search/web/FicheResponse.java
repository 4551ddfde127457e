package fr.productionfrance.annuaire.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fiche as the public sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Fiche", description = "A firm and what its sites can make, as far as the public may see it.")
record FicheResponse(
        String id,
        @Schema(example = "ateliers-dupont-firminy") String slug,
        String name,

        @Schema(description = "The name in the company register")
        String registeredName,

        @Schema(example = "732829320") String siren,

        @Schema(description = "Whether the firm is invented, which whoever shows it must say")
        boolean demo,

        @Nullable String presentation,

        @Schema(description = "Registered activity (NAF rév. 2)", example = "25.62B") @Nullable
        String naf,

        @Schema(description = "Band of INSEE") @Nullable Named headcount,
        @Nullable Long turnoverEuros,
        @Nullable Integer turnoverYear,
        List<Named> sectors,
        @Schema(description = "Customers it may name") List<String> references,

        @Schema(description = "Languages spoken, ISO 639-1", example = "[\"fr\", \"en\"]")
        List<String> languages,

        @Nullable String website,
        LocalDate updatedOn,
        List<ContactResponse> contacts,
        List<SiteResponse> sites) {

    /** A contact that everybody may see. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Contact", description = "A contact that everybody may see.")
    record ContactResponse(
            String name,
            @Nullable String role,
            @Nullable String email,
            @Nullable String phone) {}

    /** A workshop. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Site", description = "A workshop; its point is absent when not known.")
    record SiteResponse(
            @Nullable String siret,
            @Nullable String label,
            @Nullable String street,
            @Nullable String postcode,
            @Nullable String city,
            @Nullable Named departement,
            @Nullable Double lat,
            @Nullable Double lon,
            @Schema(description = "Crane, t") @Nullable Double craneT,

            @Schema(description = "Clean room class, ISO 14644-1") @Nullable
            Integer cleanRoomIso,

            List<CertificateResponse> certificates,
            List<MachineResponse> machines,
            List<CapabilityResponse> capabilities) {}

    /** A certificate with its scope and dates. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Certificate", description = "A certificate; one without an expiry date is not taken as valid.")
    record CertificateResponse(
            Named scheme,
            @Nullable String scope,
            @Nullable String body,
            @Nullable String number,
            @Nullable LocalDate issued,
            @Nullable LocalDate expires,

            @Schema(description = "At the time of the answer")
            boolean valid) {}

    /** Machines of a kind. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Machine", description = "Machines of a kind.")
    record MachineResponse(
            String label,
            Named process,
            int count,
            @Nullable Integer axes,

            @Schema(description = "Travels or largest part, mm")
            List<Double> travelMm,

            @Schema(description = "Largest turned diameter and length, mm")
            List<Double> swingMm,

            @Schema(description = "Bar passage, mm") @Nullable
            Double barMm,

            @Nullable Double maxKg,
            @Nullable Double pressT) {}
}
