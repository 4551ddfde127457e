package fr.productionfrance.annuaire.search;

import org.jspecify.annotations.Nullable;

/**
 * One thing asked less strictly than before.
 *
 * @param facet of which less is asked; absent for the words
 * @param criteria what is then asked
 * @param cost how much the buyer gives up by it: what costs least is offered first. It ranks, and measures nothing
 */
public record Change(Kind kind, @Nullable Facet facet, SearchCriteria criteria, int cost) {

    /** How less is asked. */
    public enum Kind {
        /** The next round figure or grade: IT7 for IT6, 100 km for 50. */
        WIDER,
        /** What lies above in the tree: stainless steel for 316L. */
        BROADER,
        /** Partly free will do where free was asked. */
        PARTLY_FREE,
        /** All values of the facet but one are still needed. */
        ONE_FEWER,
        /** Any value of the facet will do where all were needed. */
        ANY_OF_THEM,
        /** The words need not be mentioned. */
        WORDS_OPTIONAL,
        /** Nothing is asked of the facet any more. */
        DROPPED
    }
}
