package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.GeoBounds;
import fr.productionfrance.annuaire.search.Area;
import fr.productionfrance.annuaire.search.MapWindow;

/**
 * The cells that a window of the map is divided into: whole map tiles, so that what is counted in them and what is looked for in
 * all of them are the same places.
 *
 * @param precision the zoom at which a cell is one tile
 * @param west column of the first cell; the others likewise, all included
 */
record TileGrid(int precision, int west, int north, int east, int south) {

    /** A cell is a quarter of a tile wide on the screen: 64 pixels, some room around a number. */
    private static final int FINER = 2;

    /** As many as the largest screen holds; a window may be asked for that no screen shows. */
    private static final int MOST_CELLS = 2048;

    /** Where the square map of the world ends. */
    private static final double MOST_NORTHERN = 85.05112877980659;

    static TileGrid of(MapWindow window) {
        int precision = window.zoom() + FINER;
        TileGrid grid = at(window.area(), precision);
        while (grid.cells() > MOST_CELLS) {
            grid = at(window.area(), --precision);
        }
        return grid;
    }

    private static TileGrid at(Area area, int precision) {
        return new TileGrid(
                precision,
                column(area.west(), precision),
                row(area.north(), precision),
                column(area.east(), precision),
                row(area.south(), precision));
    }

    private long cells() {
        return (east - west + 1L) * (south - north + 1L);
    }

    /** All cells together. */
    Area area() {
        return new Area(
                latitude(south + 1.0, precision), longitude(west, precision),
                latitude(north, precision), longitude(east + 1.0, precision));
    }

    /**
     * The same for the grid aggregation, which takes a cell for each that the bounds touch: they end within the outer cells, so
     * that no neighbour is touched.
     */
    GeoBounds bounds() {
        return GeoBounds.of(b -> b.coords(c -> c.bottom(latitude(south + 0.75, precision))
                .left(longitude(west + 0.25, precision))
                .top(latitude(north + 0.25, precision))
                .right(longitude(east + 0.75, precision))));
    }

    /** The cell of a bucket, whose key is {@code zoom/column/row}. */
    static Area cell(String key) {
        String[] parts = key.split("/", -1);
        int zoom = Integer.parseInt(parts[0]);
        int column = Integer.parseInt(parts[1]);
        int row = Integer.parseInt(parts[2]);
        return new Area(
                latitude(row + 1.0, zoom), longitude(column, zoom),
                latitude(row, zoom), longitude(column + 1.0, zoom));
    }

    static int column(double longitude, int zoom) {
        return within((longitude + 180) / 360, zoom);
    }

    static int row(double latitude, int zoom) {
        double sine = Math.sin(Math.toRadians(Math.clamp(latitude, -MOST_NORTHERN, MOST_NORTHERN)));
        return within(0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI), zoom);
    }

    private static int within(double share, int zoom) {
        int tiles = 1 << zoom;
        return Math.clamp((long) Math.floor(share * tiles), 0, tiles - 1);
    }

    private static double longitude(double column, int zoom) {
        return column / (1 << zoom) * 360 - 180;
    }

    private static double latitude(double row, int zoom) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * row / (1 << zoom)))));
    }
}
