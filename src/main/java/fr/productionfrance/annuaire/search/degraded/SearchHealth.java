package fr.productionfrance.annuaire.search.degraded;

import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether visitors get all of the search. It searches as they do, behind the same guard: a question that everybody may ask
 * must not keep threads waiting, and its answers also tell the guard that Elasticsearch is back.
 */
final class SearchHealth implements HealthIndicator {

    /** Names are found, nothing else; the program is well and must not be restarted for it. */
    static final Status DEGRADED = new Status("DEGRADED");

    private static final PageRequest ONE = PageRequest.FIRST.withSize(1);

    private final FicheSearch search;

    SearchHealth(FicheSearch search) {
        this.search = search;
    }

    @Override
    public Health health() {
        try {
            boolean limited = search.search(SearchCriteria.EVERYTHING, ONE).byNameOnly();
            return Health.status(limited ? DEGRADED : Status.UP).build();
        } catch (SearchUnavailableException e) {
            return Health.down().build();
        }
    }
}
