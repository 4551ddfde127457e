package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.Component;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.SearchState;
import java.util.List;

/** What stands in a facet's section. */
abstract sealed class FacetBody permits ValueFacet, QuantityFacet, PlaceFacet {

    /** The components, in the order in which they stand. */
    abstract List<Component> parts();

    /** Adds to the request the counts that it shows beyond its first level. */
    FacetRequest counted(FacetRequest request) {
        return request;
    }

    abstract void showAsked(SearchState state);

    /** @param counts those of its facet */
    abstract void showCounts(FacetCounts counts);
}
