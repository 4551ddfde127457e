package fr.productionfrance.annuaire.search.degraded;

import fr.productionfrance.annuaire.fiche.store.PublishedFiches;
import fr.productionfrance.annuaire.fiche.store.PublishedFiches.Found;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.FicheRow;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.LimitedSearchException;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import fr.productionfrance.annuaire.search.indexing.PublicRecords;
import fr.productionfrance.annuaire.search.query.FicheViews;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.NestedRuntimeException;

/** The store stands in. What it shows goes through the index's own mapper, so that the same is public. */
final class StoreStandIn implements StandIn {

    private final PublishedFiches fiches;
    private final PublicRecords records;
    private final FicheViews views;

    StoreStandIn(PublishedFiches fiches, PublicRecords records, FicheViews views) {
        this.fiches = fiches;
        this.records = records;
        this.views = views;
    }

    @Override
    public SearchPage search(SearchCriteria criteria, PageRequest page) {
        if (!criteria.withText("").isEmpty() || page.after() != null) {
            throw new LimitedSearchException();
        }
        Found found = read(() -> fiches.byName(criteria.text(), page.size()));
        // Where nothing but a name is asked, nothing is left to confirm.
        var hits = page.band() == Band.TO_CONFIRM
                ? List.<FicheHit>of()
                : found.first().stream()
                        .map(records::of)
                        .map(views::of)
                        .map(FicheRow::of)
                        .toList();
        return new SearchPage(found.total(), 0, hits, null, true);
    }

    @Override
    public Optional<FicheView> fiche(String slug) {
        return read(() -> fiches.bySlug(slug)).map(records::of).map(views::of);
    }

    @Override
    public boolean isWithdrawn(String slug) {
        return read(() -> fiches.wasWithdrawn(slug));
    }

    @Override
    public Map<String, String> successors(Collection<String> slugs) {
        return read(() -> fiches.successors(slugs));
    }

    private static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (NestedRuntimeException e) {
            throw new SearchUnavailableException("Neither Elasticsearch nor PostgreSQL answers", e);
        }
    }
}
