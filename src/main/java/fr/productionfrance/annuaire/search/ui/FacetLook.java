package fr.productionfrance.annuaire.search.ui;

import java.util.HashSet;
import java.util.Set;

/**
 * What a visitor opened in a facet: how it is looked at, not what is asked.
 *
 * @param opened codes whose children are shown; of a code that leads to a choice, that they are not
 * @param all whether the values beyond the first few are shown
 * @param query what is looked for among the values
 */
record FacetLook(Set<String> opened, boolean all, String query) {

    static final FacetLook CLOSED = new FacetLook(Set.of(), false, "");

    FacetLook {
        opened = Set.copyOf(opened);
    }

    Set<String> toggled(String code) {
        Set<String> changed = new HashSet<>(opened);
        if (!changed.remove(code)) {
            changed.add(code);
        }
        return changed;
    }

    FacetLook opening(Set<String> codes) {
        return new FacetLook(codes, all, query);
    }

    FacetLook toggledAll() {
        return new FacetLook(opened, !all, query);
    }

    FacetLook lookingFor(String newQuery) {
        return new FacetLook(opened, all, newQuery.strip());
    }
}
