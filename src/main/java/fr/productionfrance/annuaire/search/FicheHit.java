package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the results.
 *
 * @param city where its (nearest) site stands; absent when only the département is known
 * @param distanceKm from the asked place, where one was asked and the site's point is known
 * @param demo whether the firm is invented, which the row must say
 * @param certifications codes of the certifications valid today
 * @param capabilities how many capabilities the fiche holds
 * @param matched the capability that met the criteria best, or the first where none were asked; absent for a fiche without any
 * @param toConfirm the facets left blank, for a fiche of the band "to be confirmed"
 * @param point where its (nearest) site stands; absent when unknown
 */
public record FicheHit(
        String id,
        String slug,
        String name,
        @Nullable String city,
        @Nullable String departement,
        @Nullable Double distanceKm,
        boolean demo,
        @Nullable LocalDate updatedOn,
        List<String> certifications,
        int capabilities,
        @Nullable CapabilityView matched,
        List<Facet> toConfirm,
        @Nullable GeoPoint point) {

    public FicheHit {
        certifications = List.copyOf(certifications);
        toConfirm = List.copyOf(toConfirm);
    }
}
