package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.SearchState;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which levels of the trees an answer shows: the roots, what was opened, and the way down to each chosen value. */
final class FacetsOnDisplay {

    private final Map<Facet, Vocabulary> trees;

    FacetsOnDisplay(Nomenclature nomenclature) {
        this.trees = Map.of(
                Facet.PROCESS, nomenclature.processes(),
                Facet.MATERIAL, nomenclature.materials(),
                Facet.CERTIFICATION, nomenclature.certifications());
    }

    FacetRequest of(SearchState state) {
        FacetRequest request = FacetRequest.ALL;
        for (Map.Entry<Facet, Vocabulary> tree : trees.entrySet()) {
            Facet facet = tree.getKey();
            Set<String> opened = new LinkedHashSet<>(state.opened().getOrDefault(facet, Set.of()));
            state.criteria()
                    .chosen(facet)
                    .forEach(code -> opened.addAll(tree.getValue().ancestors(code)));
            request = opened.isEmpty() ? request : request.opening(facet, opened);
        }
        return request;
    }
}
