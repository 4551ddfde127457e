package fr.productionfrance.annuaire.search;

import java.util.List;

/**
 * Words that a visitor typed and that no longer stand in the box, because they were read. They only tell where a filter came from, or what was read without
 * one: what is searched for is in the criteria alone.
 */
public sealed interface Said {

    /** Longer than any words of which a filter is read. */
    int MOST_CHARACTERS = 300;

    /** As they were typed. */
    String words();

    /**
     * What a filter was read from.
     *
     * @param values what of the facet was read, as its parameter has it
     */
    record Filter(Facet facet, List<String> values, String words) implements Said {

        public Filter {
            values = List.copyOf(values);
        }
    }

    /** Understood, but there is no filter for it. */
    record WithoutFilter(String words) implements Said {}

    /** What the visitor does not want; nothing is searched for it. */
    record Refused(String words) implements Said {}
}
