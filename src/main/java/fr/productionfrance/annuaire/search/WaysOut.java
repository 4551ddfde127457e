package fr.productionfrance.annuaire.search;

import java.util.List;

/**
 * What leads on from a search that finds little.
 *
 * @param ways the one that costs least first
 * @param nearMisses a few, the nearest first
 */
public record WaysOut(List<WayOut> ways, List<NearMiss> nearMisses) {

    public static final WaysOut NONE = new WaysOut(List.of(), List.of());

    /** A buyer consults three to five firms: with fewer to choose from, more are welcome. From here on the task is to narrow. */
    public static final int ENOUGH = 5;

    public WaysOut {
        ways = List.copyOf(ways);
        nearMisses = List.copyOf(nearMisses);
    }

    /** Whether they are worth the asking on a page: below the first rows, and for those that meet everything. */
    public static boolean areWanted(SearchPage page, SearchState state) {
        return state.page().band() == Band.CONFIRMED
                && state.page().after() == null
                && areWanted(page, state.criteria());
    }

    /** Whether so little was found that they are worth the asking; words alone leave nothing to ask less strictly. */
    public static boolean areWanted(SearchPage page, SearchCriteria criteria) {
        return page.confirmed() < ENOUGH && criteria.isFiltered() && !page.byNameOnly();
    }
}
