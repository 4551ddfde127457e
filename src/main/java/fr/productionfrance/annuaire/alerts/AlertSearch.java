package fr.productionfrance.annuaire.alerts;

import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.LimitedSearchException;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.SearchReading;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.SortOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** From what is kept of a search to what it finds now: the fiches that meet every criterion. */
@Component
public class AlertSearch {

    /** A larger result is no search that somebody could be told about, and could not be compared whole. */
    public static final int MOST = 1_000;

    private static final PageRequest PAGE =
            PageRequest.FIRST.withSort(SortOrder.FRESHNESS).withSize(PageRequest.MAX_SIZE);

    private final FicheSearch search;
    private final SearchParameters parameters;

    AlertSearch(FicheSearch search, SearchParameters parameters) {
        this.search = search;
        this.parameters = parameters;
    }

    /** What is kept of a search: its criteria alone. */
    public String query(SearchState state) {
        return parameters.query(SearchState.START.withCriteria(state.criteria()));
    }

    /** The criteria of what was kept; none where a release has come to understand less of it, which would find more. */
    public Optional<SearchCriteria> criteria(String query) {
        Map<String, List<String>> decoded = new LinkedHashMap<>();
        UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .forEach((name, values) -> decoded.put(
                        name,
                        values.stream()
                                .map(value -> UriUtils.decode(value, StandardCharsets.UTF_8))
                                .toList()));
        SearchReading reading = parameters.read(decoded);
        return reading.problems().isEmpty() ? Optional.of(reading.state().criteria()) : Optional.empty();
    }

    /**
     * How many fiches meet every criterion now.
     *
     * @throws fr.productionfrance.annuaire.search.SearchUnavailableException while nobody can tell
     */
    public long count(SearchCriteria criteria) {
        return first(criteria).confirmed();
    }

    /**
     * All fiches that meet every criterion; none at all where there are too many.
     *
     * @throws fr.productionfrance.annuaire.search.SearchUnavailableException while nobody can tell
     */
    Optional<List<FicheHit>> all(SearchCriteria criteria) {
        SearchPage page = first(criteria);
        if (page.confirmed() > MOST) {
            return Optional.empty();
        }
        List<FicheHit> found = new ArrayList<>(page.hits());
        while (page.next() != null) {
            page = whole(search.search(criteria, PAGE.after(page.next())));
            found.addAll(page.hits());
        }
        return Optional.of(found);
    }

    private SearchPage first(SearchCriteria criteria) {
        return whole(search.search(criteria, PAGE));
    }

    /** Names alone are no result: compared with one, everything would seem to be gone, and new the next time. */
    private static SearchPage whole(SearchPage page) {
        if (page.byNameOnly()) {
            throw new LimitedSearchException();
        }
        return page;
    }
}
