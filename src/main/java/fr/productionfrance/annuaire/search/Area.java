package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.GeoPoint;

/**
 * A rectangle of the map, in degrees. What stands on its sides is in it. It does not cross the date line, where no cluster is.
 */
public record Area(double south, double west, double north, double east) {

    /** About ten metres. */
    private static final double LEAST = 0.0001;

    /** The whole map. */
    public static final Area WORLD = new Area(-90, -180, 90, 180);

    /**
     * Checks what it is given.
     *
     * @throws IllegalArgumentException for an empty rectangle, one that crosses the date line, or one off the earth
     */
    public Area {
        if (!(south >= -90 && south < north && north <= 90 && west >= -180 && west < east && east <= 180)) {
            throw new IllegalArgumentException(
                    "No area of the map: %s, %s to %s, %s".formatted(south, west, north, east));
        }
    }

    /** From one corner to the other; of a line or a single place, a little around it. */
    public static Area around(GeoPoint southWest, GeoPoint northEast) {
        double lat = Math.max(0, LEAST - (northEast.lat() - southWest.lat())) / 2;
        double lon = Math.max(0, LEAST - (northEast.lon() - southWest.lon())) / 2;
        return new Area(
                Math.max(-90, southWest.lat() - lat),
                Math.max(-180, southWest.lon() - lon),
                Math.min(90, northEast.lat() + lat),
                Math.min(180, northEast.lon() + lon));
    }

    public boolean contains(GeoPoint point) {
        return point.lat() >= south && point.lat() <= north && point.lon() >= west && point.lon() <= east;
    }

    public GeoPoint center() {
        return new GeoPoint((south + north) / 2, (west + east) / 2);
    }

    public double heightKm() {
        return new GeoPoint(south, west).distanceKm(new GeoPoint(north, west));
    }

    /** Halfway between north and south. */
    public double widthKm() {
        double lat = center().lat();
        double middle = (west + east) / 2;
        // In two halves: the shorter way round the earth would be measured otherwise.
        return 2 * new GeoPoint(lat, west).distanceKm(new GeoPoint(lat, middle));
    }
}
