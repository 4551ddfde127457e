package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchState;
import java.util.function.Consumer;

/**
 * The map beside the list. It asks the JSON API for what it shows, with the search that the page tells it: what is on it, and
 * which part is looked at, is the browser's alone and takes no room in the session.
 */
@Tag(MapLook.TAG)
@NpmPackage(value = "leaflet", version = "1.9.4")
@NpmPackage(value = "leaflet.markercluster", version = "1.5.3")
@JsModule("./annuaire-map.js")
@StyleSheet("context://assets/map.css")
final class ResultMap extends Component {

    static final String QUERY = "query";
    static final String CHOSEN = "area";
    static final String CHOSEN_AREA = "event.detail.area";

    private final Addresses addresses;

    /** @param onArea takes the sides of the part that the visitor wants to search, as the address writes them */
    ResultMap(MapLook look, Addresses addresses, Wording wording, Consumer<String> onArea) {
        this.addresses = addresses;
        look.ofResults(wording.text("map.label")).forEach(getElement()::setAttribute);
        getElement()
                .addEventListener(
                        CHOSEN,
                        event -> onArea.accept(
                                event.getEventData().path(CHOSEN_AREA).asString("")))
                .addEventData(CHOSEN_AREA);
    }

    /** Shows the same fiches as the list, whatever page of it and in whatever order. */
    void show(SearchState state) {
        SearchState fiches = SearchState.START
                .withCriteria(state.criteria())
                .withPage(PageRequest.FIRST.withBand(state.page().band()));
        getElement().setAttribute(QUERY, addresses.query(fiches));
    }
}
