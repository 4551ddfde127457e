package fr.productionfrance.annuaire.search;

/**
 * The part of the map that is looked at, and how closely.
 *
 * @param zoom as map tiles count: at zoom z the earth is 256 × 2^z pixels wide
 */
public record MapWindow(Area area, int zoom) {

    public static final int MAX_ZOOM = 20;

    /** France on a screen; a map that has not been drawn yet asks for it. */
    public static final int DEFAULT_ZOOM = 6;

    public static final MapWindow EVERYTHING = new MapWindow(Area.WORLD, DEFAULT_ZOOM);

    /**
     * Checks what it is given.
     *
     * @throws IllegalArgumentException for a zoom outside 0 to 20
     */
    public MapWindow {
        if (zoom < 0 || zoom > MAX_ZOOM) {
            throw new IllegalArgumentException("A zoom is 0 to " + MAX_ZOOM);
        }
    }
}
