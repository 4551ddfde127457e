package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.GeoPoint;

/**
 * Around a commune.
 *
 * @param insee the commune's INSEE code
 * @param km at most 1,000, as the crow flies
 */
public record Near(String insee, GeoPoint center, int km) {

    public static final int MAX_KM = 1000;
    public static final int DEFAULT_KM = 50;

    /**
     * Checks what it is given.
     *
     * @throws IllegalArgumentException for a distance outside 1 to 1,000 km
     */
    public Near {
        if (km < 1 || km > MAX_KM) {
            throw new IllegalArgumentException("A distance is 1 to 1000 km");
        }
    }

    public Near within(int newKm) {
        return new Near(insee, center, newKm);
    }
}
