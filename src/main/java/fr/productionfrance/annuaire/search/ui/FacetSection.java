package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.SearchState;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One facet in the panel, which a visitor may fold away. What stands in it is made when it is first unfolded: most visitors
 * unfold few, and their sessions stay small.
 */
@Tag("details")
final class FacetSection extends HtmlContainer {

    static final String UNFOLDED = "toggle";

    /** The browser tells of every unfolding; the first one counts. */
    static final String FIRST_TIME = "element.open && element.childElementCount === 1";

    /** The name is the browser's alone: as a node of the server's it would take a kilobyte of each session, thirteen times. */
    private static final String NAMED = "this.insertAdjacentHTML('afterbegin', $0)";

    private final Facet facet;
    private final Supplier<? extends FacetBody> bodies;
    private final Asker asker;

    private final String name;

    private @Nullable FacetBody body;

    FacetSection(Facet facet, String name, Supplier<? extends FacetBody> bodies, Asker asker) {
        this.facet = facet;
        this.bodies = bodies;
        this.asker = asker;
        addClassName("facet");
        this.name = name;
    }

    /** What stands in it is made once a visitor unfolds it. */
    void awaitUnfolding() {
        getElement().addEventListener(UNFOLDED, _ -> unfolded()).setFilter(FIRST_TIME);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Element summary = Tags.tag("summary", "facet-name").appendChild(new Element("h3").text(name));
        getElement().executeJs(NAMED, summary.outerHtml());
    }

    Facet facet() {
        return facet;
    }

    /** Unfolds it; what a visitor unfolded is never folded again. */
    void open() {
        getElement().setAttribute("open", true);
        made();
    }

    private void unfolded() {
        made().showAsked(asker.state());
        asker.recount();
    }

    private FacetBody made() {
        FacetBody there = body;
        if (there == null) {
            there = bodies.get();
            add(there.parts());
            body = there;
        }
        return there;
    }

    private Optional<FacetBody> body() {
        return Optional.ofNullable(body);
    }

    /** Adds to the request the counts that this facet shows beyond its first level. */
    FacetRequest counted(FacetRequest request) {
        return body().map(shown -> shown.counted(request)).orElse(request);
    }

    void showAsked(SearchState state) {
        if (state.criteria().restricts(facet)) {
            open();
        }
        body().ifPresent(shown -> shown.showAsked(state));
    }

    void showCounts(FacetCounts counts) {
        body().ifPresent(shown -> shown.showCounts(counts.only(facet)));
    }
}
