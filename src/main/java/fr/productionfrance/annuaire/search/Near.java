package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.GeoPoint;

/**
 * Around a commune, or a city beyond the border.
 *
 * @param code the commune's INSEE code, or the code of the city abroad
 * @param km at most 1,000, as the crow flies
 */
public record Near(String code, GeoPoint center, int km) {

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
        return new Near(code, center, newKm);
    }
}
