package fr.productionfrance.annuaire.search.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the values of a facet come from. */
interface FacetValues {

    /** How many values are shown before "more" is asked. */
    int SHOWN = 8;

    /**
     * The values to show, those that lead nowhere last.
     *
     * @param counts null while they are being counted
     */
    List<FacetValue> shown(Set<String> chosen, FacetLook look, @Nullable Map<String, Long> counts);

    /** The codes whose children must be counted. */
    Set<String> toCount(Set<String> chosen, FacetLook look);

    /** The choice with a value, in place of those it stands for; as it was where there is no such value. */
    Set<String> with(Set<String> chosen, String value);

    /** Whether the values are many enough to be looked through. */
    boolean searchable();

    /** How many values stand at the first level. */
    int size(@Nullable Map<String, Long> counts);
}
