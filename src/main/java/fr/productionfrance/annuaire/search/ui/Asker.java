package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchState;
import java.util.Set;

/** Takes what a visitor asks by way of a facet, a chip or the search box. */
interface Asker {

    /** All that the address says now. */
    SearchState state();

    /** What is asked now. */
    default SearchCriteria asked() {
        return state().criteria();
    }

    /** Asks something new, as one step of the browser's history. */
    void ask(SearchCriteria criteria);

    /** The same, where more than the criteria is new. */
    void ask(SearchState next);

    /** Shows what lies below these codes of a tree; that is how one looks, and no step of the history. */
    void open(Facet facet, Set<String> codes);

    /** Asks for the counts again, since others are on display now. */
    void recount();
}
