package fr.productionfrance.annuaire.search.degraded;

import fr.productionfrance.annuaire.search.FicheRow;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.DataAccessResourceFailureException;

/** A stand-in that knows one fiche, or is away too. */
final class StandInDouble implements StandIn {

    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean away;

    int asked() {
        return asked.get();
    }

    void goesAway() {
        away = true;
    }

    @Override
    public SearchPage search(SearchCriteria criteria, PageRequest page) {
        answer();
        return new SearchPage(1, 0, List.of(FicheRow.of(fiche())), null, true);
    }

    @Override
    public Optional<FicheView> fiche(String slug) {
        answer();
        return Optional.of(fiche());
    }

    @Override
    public boolean isWithdrawn(String slug) {
        answer();
        return slug.equals("forges-durand");
    }

    @Override
    public Map<String, String> successors(Collection<String> slugs) {
        answer();
        return slugs.contains("forges-durand") ? Map.of("forges-durand", "ateliers-dupont") : Map.of();
    }

    private void answer() {
        asked.incrementAndGet();
        if (away) {
            throw new SearchUnavailableException("away", new DataAccessResourceFailureException("refused"));
        }
    }

    private static FicheView fiche() {
        return new FicheView(
                "1",
                "ateliers-dupont",
                "Ateliers Dupont",
                "DUPONT SAS",
                "732829320",
                true,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                LocalDate.of(2026, 11, 23),
                List.of(),
                List.of());
    }
}
