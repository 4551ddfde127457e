package fr.productionfrance.annuaire.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The number beside each value of each facet: how many fiches there would be with that value as the only choice in its facet
 * and all other choices kept. A value that is absent counts 0.
 */
public record FacetCounts(Map<Facet, Map<String, Long>> counts) {

    public static final FacetCounts NONE = new FacetCounts(Map.of());

    public FacetCounts {
        Map<Facet, Map<String, Long>> copy = new EnumMap<>(Facet.class);
        counts.forEach((facet, values) -> copy.put(facet, Collections.unmodifiableMap(new LinkedHashMap<>(values))));
        counts = Collections.unmodifiableMap(copy);
    }

    public Map<String, Long> of(Facet facet) {
        return counts.getOrDefault(facet, Map.of());
    }

    public long of(Facet facet, String value) {
        return of(facet).getOrDefault(value, 0L);
    }

    /** Those of one facet. */
    public FacetCounts only(Facet facet) {
        return new FacetCounts(Map.of(facet, of(facet)));
    }
}
