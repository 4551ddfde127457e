package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.SearchState;
import org.jsoup.nodes.Element;

/** One facet in the panel, which a visitor may fold away. */
@Tag("details")
abstract sealed class FacetSection extends HtmlContainer permits ValueFacet, QuantityFacet, PlaceFacet {

    private final Facet facet;

    FacetSection(Facet facet, String name) {
        this.facet = facet;
        addClassName("facet");
        Markup summary = new Markup("summary", "facet-name");
        summary.show(new Element("div").appendChild(new Element("h3").text(name)));
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
