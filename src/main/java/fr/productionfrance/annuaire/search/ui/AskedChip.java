package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.SearchState;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked, or was said.
 *
 * @param label in words
 * @param said the words it was read from; null where it was chosen
 * @param corrected those words as they were read, where they were misspelt; null where they were not
 * @param quiet whether it does not narrow the search
 * @param without the search with that one thing taken back
 * @param otherwise what else may be made of it
 */
record AskedChip(
        String label,
        @Nullable String said,
        @Nullable String corrected,
        boolean quiet,
        SearchState without,
        @Nullable Otherwise otherwise) {

    /**
     * A second button.
     *
     * @param label what it shows, in a word or two
     * @param name what it does, for those who hear the page: it holds the label
     */
    record Otherwise(String label, String name, SearchState state) {}
}
