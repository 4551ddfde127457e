package fr.productionfrance.annuaire.fiche;

import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workshop of the member, with what it can make and how free it is. A register may know a site by its département alone:
 * SIRET, address and point are then absent.
 *
 * @param departement the département's code, such as {@code 42} or {@code 2A}
 * @param point where the workshop stands; absent when unknown, never guessed
 * @param craneT the heaviest lift under hook, in tonnes
 * @param cleanRoomIso the ISO 14644-1 class of its clean room, 1 (cleanest) to 9
 */
public record Site(
        @Nullable Siret siret,
        @Nullable String label,
        @Nullable Address address,
        @Nullable String departement,
        @Nullable GeoPoint point,
        @Nullable Double craneT,
        @Nullable Integer cleanRoomIso,
        List<Certificate> certificates,
        List<ResourceGroup> resources,
        List<Capability> capabilities,
        List<Capacity> capacities) {

    public Site {
        certificates = List.copyOf(certificates);
        resources = List.copyOf(resources);
        capabilities = List.copyOf(capabilities);
        capacities = List.copyOf(capacities);
    }

    /** The same place under another number, or none. */
    public Site withSiret(@Nullable Siret newSiret) {
        return new Site(
                newSiret,
                label,
                address,
                departement,
                point,
                craneT,
                cleanRoomIso,
                certificates,
                resources,
                capabilities,
                capacities);
    }

    /** The same place with other things in it. */
    public Site withParts(
            List<Certificate> newCertificates,
            List<ResourceGroup> newResources,
            List<Capability> newCapabilities,
            List<Capacity> newCapacities) {
        return new Site(
                siret,
                label,
                address,
                departement,
                point,
                craneT,
                cleanRoomIso,
                newCertificates,
                newResources,
                newCapabilities,
                newCapacities);
    }

    /** Where a site's post goes; the commune is INSEE's code, not the postcode. */
    public record Address(@Nullable String street, String postcode, String insee, String city) {}
}
