package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the fiches of a search are: the same fiches as in its list. Few of them are pins, many are counted in cells.
 *
 * <p>A fiche stands where it was found: at the sites of the capabilities that meet the criteria, or at each of its sites where
 * nothing is asked of a capability. What is still to be confirmed may be at any of its sites.
 *
 * @param found how many fiches there are
 * @param located how many of them have a known place
 * @param shown how many of those are in the window
 * @param extent around all that are located; absent where none is
 * @param pins the sites in the window; empty where there are too many fiches for that
 * @param cells the fiches in the window by cell, instead of pins; a fiche counts once in each cell where it has a site
 */
public record MapPage(
        long found, long located, long shown, @Nullable Area extent, List<Pin> pins, List<Cell> cells) {

    /** From here on, fiches are counted in cells. */
    public static final int MOST_PINS = 200;

    public MapPage {
        pins = List.copyOf(pins);
        cells = List.copyOf(cells);
    }

    /**
     * A site of one fiche.
     *
     * @param city absent when only the département is known
     */
    public record Pin(
            String slug,
            String name,
            @Nullable String city,
            @Nullable String departement,
            GeoPoint point) {}

    /**
     * The fiches in one rectangle.
     *
     * @param center the middle of their sites, never outside the rectangle
     */
    public record Cell(Area area, GeoPoint center, long fiches) {}
}
