package fr.productionfrance.annuaire.search.export;

import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A search that finds so many fiches, a few a page, numbered; it can go away after some pages, or know names alone. */
final class ManyFiches implements FicheSearch {

    private static final int PAGE = 3;

    private final int confirmed;
    private final int toConfirm;
    int pagesAsked;
    int awayAfter = Integer.MAX_VALUE;
    boolean limited;
    String name = "Atelier";

    ManyFiches(int confirmed, int toConfirm) {
        this.confirmed = confirmed;
        this.toConfirm = toConfirm;
    }

    @Override
    public SearchPage search(SearchCriteria criteria, PageRequest page) {
        if (pagesAsked++ >= awayAfter) {
            throw new SearchUnavailableException("away", null);
        }
        boolean sure = page.band() == Band.CONFIRMED;
        int from = page.after() == null ? 0 : Integer.parseInt(page.after());
        int to = Math.min(sure ? confirmed : toConfirm, from + Math.min(PAGE, page.size()));
        String next = to < (sure ? confirmed : toConfirm) ? Integer.toString(to) : null;
        List<FicheHit> hits =
                IntStream.range(from, to).mapToObj(i -> hit(sure, i)).toList();
        return new SearchPage(confirmed, toConfirm, hits, next, limited);
    }

    private FicheHit hit(boolean sure, int number) {
        String slug = (sure ? "sure-" : "blank-") + number;
        List<Facet> blank = sure ? List.of() : List.of(Facet.TOLERANCE);
        return new FicheHit(
                slug, slug, name + " " + slug, "Firminy", "42", null, false, null, List.of(), 0, null, blank, null);
    }

    @Override
    public FacetCounts count(SearchCriteria criteria, FacetRequest request) {
        return FacetCounts.NONE;
    }

    @Override
    public Answer answer(SearchCriteria criteria, PageRequest page, FacetRequest request) {
        return new Answer(search(criteria, page), FacetCounts.NONE);
    }

    @Override
    public Optional<FicheView> fiche(String slug) {
        return Optional.empty();
    }
}
