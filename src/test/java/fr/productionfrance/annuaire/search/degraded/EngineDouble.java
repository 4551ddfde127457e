package fr.productionfrance.annuaire.search.degraded;

import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.FicheReference;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.MapPage;
import fr.productionfrance.annuaire.search.MapWindow;
import fr.productionfrance.annuaire.search.Misspelt;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.WayOut;
import fr.productionfrance.annuaire.search.WaysOut;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** An engine that answers, fails or keeps waiting as it is told, and counts who asked. */
final class EngineDouble implements FicheSearch {

    private final AtomicInteger asked = new AtomicInteger();
    private volatile Optional<RuntimeException> failure = Optional.empty();
    private volatile CountDownLatch latch = new CountDownLatch(0);

    int asked() {
        return asked.get();
    }

    void failsWith(RuntimeException newFailure) {
        failure = Optional.of(newFailure);
    }

    void answers() {
        failure = Optional.empty();
    }

    void waitsFor(CountDownLatch newLatch) {
        latch = newLatch;
    }

    @Override
    public SearchPage search(SearchCriteria criteria, PageRequest page) {
        answer();
        return new SearchPage(0, 0, List.of(), null);
    }

    @Override
    public FacetCounts count(SearchCriteria criteria, FacetRequest request) {
        answer();
        return FacetCounts.NONE;
    }

    @Override
    public MapPage map(SearchCriteria criteria, Band band, MapWindow window) {
        answer();
        return new MapPage(0, 0, 0, null, List.of(), List.of());
    }

    @Override
    public Answer answer(SearchCriteria criteria, PageRequest page, FacetRequest request) {
        return new Answer(search(criteria, page), FacetCounts.NONE);
    }

    @Override
    public List<FicheReference> firms(String typed, int most) {
        answer();
        return List.of(new FicheReference("usinage-du-gier", "Usinage du Gier", null));
    }

    @Override
    public List<Misspelt> misspelt(String text) {
        answer();
        return List.of(new Misspelt("gyer", "gier"));
    }

    @Override
    public Optional<FicheView> fiche(String slug) {
        answer();
        return Optional.empty();
    }

    @Override
    public List<String> namesLike(String text) {
        answer();
        return List.of("Usinage du Gier");
    }

    @Override
    public WaysOut waysOut(SearchCriteria criteria, long found) {
        answer();
        return new WaysOut(List.of(new WayOut(List.of(), criteria, found + 1)), List.of());
    }

    private void answer() {
        asked.incrementAndGet();
        failure.ifPresent(e -> {
            throw e;
        });
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
