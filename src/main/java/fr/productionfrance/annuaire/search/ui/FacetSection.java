package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H3;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.SearchState;

/** One facet in the panel, which a visitor may fold away. */
@Tag("details")
abstract sealed class FacetSection extends HtmlContainer permits ValueFacet, QuantityFacet, PlaceFacet {

    @Tag("summary")
    private static final class Summary extends HtmlContainer {}

    private final Facet facet;

    FacetSection(Facet facet, String name) {
        this.facet = facet;
        addClassName("facet");
        Summary summary = new Summary();
        summary.add(new H3(name));
        add(summary);
    }

    final Facet facet() {
        return facet;
    }

    /** Unfolds it; what a visitor unfolded is never folded again. */
    final void open(boolean open) {
        if (open) {
            getElement().setAttribute("open", true);
        }
    }

    /** Adds to the request the counts that this facet shows beyond its first level. */
    FacetRequest counted(FacetRequest request) {
        return request;
    }

    abstract void showAsked(SearchState state);

    abstract void showCounts(FacetCounts counts);
}
