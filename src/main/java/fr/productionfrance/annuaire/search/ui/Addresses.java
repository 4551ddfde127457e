package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fr.productionfrance.annuaire.search.Area;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.SearchReading;
import fr.productionfrance.annuaire.search.SearchState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The addresses of searches: the page's own, and those of links in it. */
final class Addresses {

    private static final String HOME = "./";
    /** Longer than any search that a page makes. */
    private static final int LONGEST = 10_000;

    private final SearchParameters parameters;

    Addresses(SearchParameters parameters) {
        this.parameters = parameters;
    }

    SearchReading read(Location location) {
        return parameters.read(location.getQueryParameters().getParameters());
    }

    /** Reads one parameter by itself. */
    SearchReading read(SearchBox.SearchParameter one) {
        return parameters.read(Map.of(one.name(), List.of(one.value())));
    }

    /** Reads what {@link #link} gave; nothing where it gave none. Parts that say nothing here are left out. */
    Optional<SearchState> readLink(String link) {
        if (link.isEmpty() || link.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String query = link.substring(link.indexOf('?') + 1);
            QueryParameters asked = link.equals(HOME) ? QueryParameters.empty() : QueryParameters.fromString(query);
            return Optional.of(parameters.read(asked.getParameters()).state());
        } catch (IllegalArgumentException _) {
            // Not the percent signs of an address.
            return Optional.empty();
        }
    }

    Location location(SearchState state) {
        return new Location("", new QueryParameters(parameters.write(state)));
    }

    /** The parameters of a search, for a form's fields. */
    Map<String, List<String>> written(SearchState state) {
        return parameters.write(state);
    }

    /** What stands behind the question mark for a state; empty for the start. */
    String query(SearchState state) {
        return parameters.query(state);
    }

    /** Reads the sides of an area as the address writes them. */
    @Nullable
    Area area(String sides) {
        return parameters
                .read(Map.of(Facet.AREA.parameter(), List.of(sides)))
                .state()
                .criteria()
                .area();
    }

    /** What a link needs, seen from the application's root. */
    String link(SearchState state) {
        String query = new QueryParameters(parameters.write(state)).getQueryString();
        return query.isEmpty() ? HOME : "?" + query;
    }
}
