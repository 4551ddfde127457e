package fr.productionfrance.annuaire.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Which counts to give. Trees are counted only where they are on display: the roots, and the children of the opened codes.
 *
 * @param opened for each tree facet, the codes whose children are shown
 */
public record FacetRequest(Set<Facet> facets, Map<Facet, Set<String>> opened) {

    /** Every facet, trees at their roots. */
    public static final FacetRequest ALL = new FacetRequest(Set.of(Facet.values()), Map.of());

    public FacetRequest {
        facets = Set.copyOf(facets);
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        opened.forEach((facet, codes) -> copy.put(facet, Set.copyOf(codes)));
        opened = Collections.unmodifiableMap(copy);
    }

    public FacetRequest opening(Facet facet, Set<String> codes) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(opened);
        changed.put(facet, codes);
        return new FacetRequest(facets, changed);
    }

    public Set<String> openedIn(Facet facet) {
        return opened.getOrDefault(facet, Set.of());
    }
}
