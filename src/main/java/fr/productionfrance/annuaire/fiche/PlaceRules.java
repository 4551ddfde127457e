package fr.productionfrance.annuaire.fiche;

import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What holds for where a site is: its address, département and point must name one and the same place. */
final class PlaceRules {

    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
    /** From the middle of a commune to a workshop in it; the largest communes of mainland France are some 40 km across. */
    private static final double PLAUSIBLE_KM = 30;

    private final Places places;

    PlaceRules(Places places) {
        this.places = places;
    }

    void check(Findings at, Site site) {
        Site.@Nullable Address address = site.address();
        String departement = site.departement();
        Optional<Commune> commune = Optional.empty();
        if (departement != null && places.departement(departement).isEmpty()) {
            at.at("departement").add(ProblemCode.UNKNOWN_DEPARTEMENT, departement);
        }
        if (address != null) {
            commune = places.byInsee(address.insee());
            address(at.at("address"), address, commune);
            commune.filter(found -> departement != null && !found.departement().equals(departement))
                    .ifPresent(found ->
                            at.at("departement").add(ProblemCode.COMMUNE_ELSEWHERE, found.name(), found.departement()));
        }
        if (site.point() != null) {
            point(at.at("point"), site.point(), commune);
        }
    }

    private static void address(Findings at, Site.Address address, Optional<Commune> commune) {
        TextRules.line(at.at("street"), address.street(), TextRules.NAME);
        TextRules.line(at.at("city"), address.city(), TextRules.NAME);
        if (!POSTCODE.matcher(address.postcode()).matches()) {
            at.at("postcode").add(ProblemCode.NOT_A_POSTCODE);
        }
        if (commune.isEmpty()) {
            at.at("insee").add(ProblemCode.UNKNOWN_COMMUNE, address.insee());
        }
    }

    private static void point(Findings at, GeoPoint point, Optional<Commune> commune) {
        if (point.lat() == 0 && point.lon() == 0) {
            at.add(ProblemCode.POINT_UNKNOWN);
            return;
        }
        GeoPoint middle = commune.map(Commune::point).orElse(null);
        if (middle != null && middle.distanceKm(point) > PLAUSIBLE_KM) {
            at.add(
                    ProblemCode.POINT_FAR,
                    (double) Math.round(middle.distanceKm(point)),
                    commune.orElseThrow().name(),
                    PLAUSIBLE_KM);
        }
    }
}
