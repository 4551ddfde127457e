package fr.productionfrance.annuaire.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fiche as the public sees it: only what the member chose to show, no free hours, no contact of the cluster's own. Read
 * from the index, so that public pages do not touch the store.
 *
 * @param headcount INSEE's code of the headcount band
 * @param languages ISO 639-1 codes
 */
public record FicheView(
        String id,
        String slug,
        String name,
        String registeredName,
        String siren,
        boolean demo,
        @Nullable String presentation,
        @Nullable String naf,
        @Nullable String headcount,
        @Nullable Long turnoverEuros,
        @Nullable Integer turnoverYear,
        List<String> sectors,
        List<String> references,
        List<String> languages,
        @Nullable String website,
        LocalDate updatedOn,
        List<ContactView> contacts,
        List<SiteView> sites) {

    /** A contact whose visibility is public. */
    public record ContactView(
            String name,
            @Nullable String role,
            @Nullable String email,
            @Nullable String phone) {}

    /** A workshop; its point is absent when unknown. */
    public record SiteView(
            @Nullable String siret,
            @Nullable String label,
            @Nullable String street,
            @Nullable String postcode,
            @Nullable String city,
            @Nullable String departement,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable Double craneT,
            @Nullable Integer cleanRoomIso,
            List<CertificateView> certificates,
            List<MachineView> machines,
            List<CapabilityView> capabilities) {}

    /** A certificate with its dates; {@code valid} speaks of the time of asking. */
    public record CertificateView(
            String scheme,
            @Nullable String scope,
            @Nullable String body,
            @Nullable String number,
            @Nullable LocalDate issued,
            @Nullable LocalDate expires,
            boolean valid) {}

    /** Machines of a kind. */
    public record MachineView(
            String label,
            String process,
            int count,
            @Nullable Integer axes,
            List<Double> travelMm,
            List<Double> swingMm,
            @Nullable Double barMm,
            @Nullable Double maxKg,
            @Nullable Double pressT) {}
}
