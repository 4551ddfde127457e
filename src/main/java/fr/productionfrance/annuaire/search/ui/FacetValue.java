package fr.productionfrance.annuaire.search.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a facet as the page shows it.
 *
 * @param hint what tells it from others of the same name; absent where it stands below its parent
 * @param count fiches it would give; absent while they are being counted
 * @param chosen whether it narrows the search now
 * @param leads whether a value below it is chosen
 * @param branch whether there are values below it, and whether they are shown
 * @param children those shown below it
 */
record FacetValue(
        String key,
        String label,
        @Nullable String hint,
        @Nullable Long count,
        boolean chosen,
        boolean leads,
        Branch branch,
        List<FacetValue> children) {

    enum Branch {
        LEAF,
        CLOSED,
        OPEN
    }

    static FacetValue flat(String key, String label, @Nullable Long count, boolean chosen) {
        return new FacetValue(key, label, null, count, chosen, false, Branch.LEAF, List.of());
    }

    /** Whether choosing it would lead nowhere: it stays visible, last and disabled. */
    boolean isEmpty() {
        return count != null && count == 0 && !chosen && !leads;
    }
}
