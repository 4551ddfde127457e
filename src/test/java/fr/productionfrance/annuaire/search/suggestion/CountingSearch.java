package fr.productionfrance.annuaire.search.suggestion;

import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.FicheReference;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A search that counts what it is told to count and knows a few firms; it can be away. */
final class CountingSearch implements FicheSearch {

    Map<Facet, Map<String, Long>> counts = Map.of(Facet.PROCESS, Map.of("MACH.TURN", 43L));
    List<FicheReference> firms = List.of();
    int counted;
    boolean away;
    boolean limited;

    @Override
    public FacetCounts count(SearchCriteria criteria, FacetRequest request) {
        if (away) {
            throw new SearchUnavailableException("away", new IllegalStateException());
        }
        counted++;
        return new FacetCounts(counts);
    }

    @Override
    public List<FicheReference> firms(String typed, int most) {
        return firms;
    }

    @Override
    public boolean isLimited() {
        return limited;
    }

    @Override
    public SearchPage search(SearchCriteria criteria, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Answer answer(SearchCriteria criteria, PageRequest page, FacetRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<FicheView> fiche(String slug) {
        return Optional.empty();
    }
}
