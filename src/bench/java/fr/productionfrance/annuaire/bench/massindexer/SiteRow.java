package fr.productionfrance.annuaire.bench.massindexer;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.ResourceGroup;
import fr.productionfrance.annuaire.fiche.Siret;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the table of sites. */
@Embeddable
record SiteRow(
        int position,
        @Nullable String siret,
        @Nullable String label,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String insee,
        @Nullable String city,
        @Nullable String departement,
        @Nullable Double lat,
        @Nullable Double lon,
        @Column(name = "crane_t") @Nullable Double craneT,
        @Nullable Integer cleanRoomIso) {

    Site toSite(
            List<Certificate> certificates,
            List<ResourceGroup> resources,
            List<Capability> capabilities,
            List<Capacity> capacities) {
        return new Site(
                siret == null ? null : new Siret(siret),
                label,
                postcode == null || insee == null || city == null
                        ? null
                        : new Site.Address(street, postcode, insee, city),
                departement,
                lat == null || lon == null ? null : new GeoPoint(lat, lon),
                craneT,
                cleanRoomIso,
                certificates,
                resources,
                capabilities,
                capacities);
    }
}
