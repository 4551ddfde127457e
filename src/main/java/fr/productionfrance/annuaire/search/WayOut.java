package fr.productionfrance.annuaire.search;

import java.util.List;

/**
 * A way out of a search that finds little.
 *
 * @param changes one, or two where no single one helps; each is of another facet
 * @param criteria what is asked with all of them
 * @param found how many fiches then meet every criterion
 */
public record WayOut(List<Change> changes, SearchCriteria criteria, long found) {

    public WayOut {
        changes = List.copyOf(changes);
    }

    public static WayOut by(Change change, long found) {
        return new WayOut(List.of(change), change.criteria(), found);
    }

    /** How much is given up in all. */
    public int cost() {
        return changes.stream().mapToInt(Change::cost).sum();
    }
}
