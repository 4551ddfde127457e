package fr.productionfrance.annuaire.search.indexing;

import fr.productionfrance.annuaire.search.FicheView.ContactView;
import fr.productionfrance.annuaire.search.FicheView.MachineView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the public may see of a fiche but its capabilities, which stand in their nested documents. */
public record PublicFiche(
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
        List<PublicSite> sites) {

    /** A workshop. */
    public record PublicSite(
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
            List<PublicCertificate> certificates,
            List<MachineView> machines) {}

    /** A certificate with its dates; whether it is valid depends on the day of asking. */
    public record PublicCertificate(
            String scheme,
            @Nullable String scope,
            @Nullable String body,
            @Nullable String number,
            @Nullable LocalDate issued,
            @Nullable LocalDate expires) {}
}
