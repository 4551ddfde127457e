package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.SearchReading;
import fr.productionfrance.annuaire.search.SearchState;

/** The addresses of searches: the page's own, and those of links in it. */
final class Addresses {

    private static final String HOME = "./";

    private final SearchParameters parameters;

    Addresses(SearchParameters parameters) {
        this.parameters = parameters;
    }

    SearchReading read(Location location) {
        return parameters.read(location.getQueryParameters().getParameters());
    }

    Location location(SearchState state) {
        return new Location("", new QueryParameters(parameters.write(state)));
    }

    /** What a link needs, seen from the application's root. */
    String link(SearchState state) {
        String query = new QueryParameters(parameters.write(state)).getQueryString();
        return query.isEmpty() ? HOME : "?" + query;
    }
}
