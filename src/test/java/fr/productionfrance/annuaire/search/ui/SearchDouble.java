package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.InvalidCursorException;
import fr.productionfrance.annuaire.search.LimitedSearchException;
import fr.productionfrance.annuaire.search.Misspelt;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import fr.productionfrance.annuaire.search.SimilarFiche;
import fr.productionfrance.annuaire.search.WaysOut;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A search of two pages whose answers tell what was asked; it can be away. What a page does with answers is tested on it. */
final class SearchDouble implements FicheSearch {

    static final String CURSOR = "c2Vjb25k";
    /** Looks like a cursor, but no page gave it. */
    static final String LOST = "bG9zdA";

    final List<SearchCriteria> searched = new ArrayList<>();
    final List<PageRequest> pages = new ArrayList<>();
    final List<FacetRequest> counted = new ArrayList<>();
    boolean away;
    boolean limited;
    long mentioning;
    List<String> names = List.of();
    List<Misspelt> misspelt = List.of();
    String withdrawn = "";
    Optional<String> successor = Optional.empty();
    /** Whether criteria find nothing, and what leads on then. */
    boolean nothing;
    /** Whether words that no filter goes with find nothing. */
    boolean noSuchWords;

    WaysOut waysOut = WaysOut.NONE;
    int ledOn;

    int spelt;

    @Override
    public SearchPage search(SearchCriteria criteria, PageRequest page) {
        answer();
        searched.add(criteria);
        pages.add(page);
        if (LOST.equals(page.after())) {
            throw new InvalidCursorException();
        }
        if (limited) {
            return byName(criteria);
        }
        if (mentioning > 0 && !criteria.isFiltered()) {
            return new SearchPage(mentioning, 0, List.of(), null);
        }
        if (page.band() == Band.TO_CONFIRM) {
            return new SearchPage(2, 1, List.of(Samples.blankHit()), null);
        }
        if (noSuchWords && !criteria.isFiltered() && !criteria.text().isBlank()) {
            return new SearchPage(0, 0, List.of(), null);
        }
        if (nothing && criteria.isFiltered()) {
            return new SearchPage(0, 1, List.of(), null);
        }
        boolean second = CURSOR.equals(page.after());
        FicheHit hit = Samples.hit(second ? "Seconde page" : "Ateliers Dupont");
        return new SearchPage(criteria.restricts(Facet.TOLERANCE) ? 1 : 2, 1, List.of(hit), second ? null : CURSOR);
    }

    @Override
    public FacetCounts count(SearchCriteria criteria, FacetRequest request) {
        answer();
        counted.add(request);
        return new FacetCounts(Map.of(
                Facet.PROCESS,
                criteria.restricts(Facet.TOLERANCE) ? Map.of("MACH", 1L) : Map.of("MACH", 2L, "WELD", 1L)));
    }

    @Override
    public Answer answer(SearchCriteria criteria, PageRequest page, FacetRequest request) {
        return new Answer(search(criteria, page), count(criteria, request));
    }

    @Override
    public Optional<FicheView> fiche(String slug) {
        answer();
        return switch (slug) {
            case "ateliers-dupont" -> Optional.of(Samples.fiche("Ateliers Dupont", null, null));
            case "rien" -> Optional.of(Samples.blankFiche());
            default -> Optional.empty();
        };
    }

    @Override
    public List<String> namesLike(String text) {
        return names;
    }

    @Override
    public List<Misspelt> misspelt(String text) {
        spelt++;
        return misspelt;
    }

    @Override
    public List<SimilarFiche> similar(FicheView fiche, int most) {
        return List.of(Samples.SIMILAR);
    }

    @Override
    public WaysOut waysOut(SearchCriteria criteria, long found) {
        answer();
        ledOn++;
        return waysOut;
    }

    @Override
    public boolean isWithdrawn(String slug) {
        return slug.equals(withdrawn);
    }

    @Override
    public Map<String, String> successors(Collection<String> slugs) {
        return successor
                .filter(_ -> slugs.contains(withdrawn))
                .map(into -> Map.of(withdrawn, into))
                .orElse(Map.of());
    }

    @Override
    public boolean isLimited() {
        return limited;
    }

    private static SearchPage byName(SearchCriteria criteria) {
        if (!criteria.withText("").isEmpty()) {
            throw new LimitedSearchException();
        }
        return new SearchPage(1, 0, List.of(Samples.hit("Ateliers Dupont")), null, true);
    }

    private void answer() {
        if (away) {
            throw new SearchUnavailableException("away", new IllegalStateException());
        }
    }
}
