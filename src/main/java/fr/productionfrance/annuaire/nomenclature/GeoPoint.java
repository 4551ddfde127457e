package fr.productionfrance.annuaire.nomenclature;

/** A place on the globe, in degrees (WGS 84). */
public record GeoPoint(double lat, double lon) {

    /** The mean radius of the earth that Elasticsearch's arc distance uses, so that both give the same answer. */
    private static final double EARTH_RADIUS_KM = 6371.0087714;

    public GeoPoint {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("No point on earth: " + lat + ", " + lon);
        }
    }

    /** The distance along the surface, by the haversine formula. */
    public double distanceKm(GeoPoint other) {
        double dLat = Math.toRadians(other.lat - lat);
        double dLon = Math.toRadians(other.lon - lon);
        double sinLat = Math.sin(dLat / 2);
        double sinLon = Math.sin(dLon / 2);
        double h =
                sinLat * sinLat + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
