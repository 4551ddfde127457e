package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.fiche.Site.Address;
import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draws where a workshop stands: a département by its share of industry and the firm's trade, a commune by its people, and a
 * point within about two kilometres, for many points in one would flatter the distance filter.
 */
final class PlaceDraw {

    /** @param point none where the fiche says none */
    record Place(
            Address address, String departement, @Nullable GeoPoint point) {}

    private static final double POPULATION_EXPONENT = 0.8;
    private static final double KM_PER_DEGREE = 111.2;
    private static final double JITTER_KM = 1.2;

    private final Map<String, Weighted<String>> departements = new HashMap<>();
    private final Map<String, Weighted<Commune>> communes = new HashMap<>();
    private final StreetDraw streets = new StreetDraw();
    private final Gaps gaps;

    PlaceDraw(Profile profile, Places places, List<Archetype> archetypes, Gaps gaps) {
        this.gaps = gaps;
        Map<String, List<Commune>> known = new HashMap<>();
        for (Commune commune : places.communes()) {
            if (commune.point() != null && !commune.postcodes().isEmpty() && commune.population() > 0) {
                known.computeIfAbsent(commune.departement(), _ -> new ArrayList<>())
                        .add(commune);
            }
        }
        Map<String, Double> weights = weights(profile);
        weights.keySet().retainAll(known.keySet());
        known.forEach((code, within) -> communes.put(
                code, Weighted.of(within, commune -> Math.pow(commune.population(), POPULATION_EXPONENT))));
        archetypes.forEach(trade -> departements.put(
                trade.code(),
                Weighted.of(
                        List.copyOf(weights.keySet()),
                        code -> weights.getOrDefault(code, 0.0) * trade.factorIn(code))));
    }

    Place draw(Dice dice, Firm firm) {
        Commune commune = commune(dice, firm);
        Address address = new Address(
                dice.chance(0.9) ? streets.draw(dice) : null,
                dice.pick(commune.postcodes()),
                commune.insee(),
                commune.name());
        return new Place(address, commune.departement(), point(dice, firm, commune));
    }

    private Commune commune(Dice dice, Firm firm) {
        String departement = required(departements, firm.archetype().code()).draw(dice);
        return required(communes, departement).draw(dice);
    }

    private @Nullable GeoPoint point(Dice dice, Firm firm, Commune commune) {
        if (dice.chance(gaps.noPoint())) {
            return null;
        }
        if (dice.chance(gaps.wrongPoint())) {
            return near(dice, commune(dice, firm));
        }
        return near(dice, commune);
    }

    private static @Nullable GeoPoint near(Dice dice, Commune commune) {
        GeoPoint middle = commune.point();
        if (middle == null) {
            return null;
        }
        double lat = middle.lat() + JITTER_KM * dice.gaussian() / KM_PER_DEGREE;
        double lon =
                middle.lon() + JITTER_KM * dice.gaussian() / (KM_PER_DEGREE * Math.cos(Math.toRadians(middle.lat())));
        return new GeoPoint(rounded(lat), rounded(lon));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }

    private static Map<String, Double> weights(Profile profile) {
        String column = profile == Profile.NATIONAL ? "national" : "mecaloire";
        Map<String, Double> weights = new HashMap<>();
        new DemoFile("departement_weights.csv")
                .rows(csv -> weights.put(csv.get("departement"), Double.valueOf(csv.get(column))));
        return weights;
    }

    private static <T> T required(Map<String, T> map, String key) {
        T value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("Nothing known of " + key);
        }
        return value;
    }
}
