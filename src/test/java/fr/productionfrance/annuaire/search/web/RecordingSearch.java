package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.MapPage;
import fr.productionfrance.annuaire.search.MapWindow;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.WaysOut;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Stands for the engine, whose behaviour is tested elsewhere: remembers what it was asked and answers what it was told to. */
final class RecordingSearch implements FicheSearch {

    private SearchCriteria criteria = SearchCriteria.EVERYTHING;
    private PageRequest page = PageRequest.FIRST;
    private MapWindow window = MapWindow.EVERYTHING;
    private FacetRequest facets = FacetRequest.ALL;
    private Answer answer = new Answer(Samples.onePage(), Samples.counts());
    private WaysOut waysOut = WaysOut.NONE;
    private Optional<RuntimeException> failure = Optional.empty();

    SearchCriteria criteria() {
        return criteria;
    }

    PageRequest page() {
        return page;
    }

    FacetRequest facets() {
        return facets;
    }

    void answers(SearchPage newPage) {
        answer = new Answer(newPage, answer.facets());
        failure = Optional.empty();
    }

    void leadsOnTo(WaysOut ways) {
        waysOut = ways;
    }

    void failsWith(RuntimeException newFailure) {
        failure = Optional.of(newFailure);
    }

    @Override
    public SearchPage search(SearchCriteria asked, PageRequest askedPage) {
        return answer(asked, askedPage, FacetRequest.ALL).page();
    }

    @Override
    public FacetCounts count(SearchCriteria asked, FacetRequest request) {
        return answer(asked, PageRequest.FIRST, request).facets();
    }

    @Override
    public Answer answer(SearchCriteria asked, PageRequest askedPage, FacetRequest request) {
        criteria = asked;
        page = askedPage;
        facets = request;
        failIfTold();
        return answer;
    }

    @Override
    public MapPage map(SearchCriteria asked, Band band, MapWindow askedWindow) {
        criteria = asked;
        page = PageRequest.FIRST.withBand(band);
        window = askedWindow;
        failIfTold();
        return Samples.map();
    }

    MapWindow window() {
        return window;
    }

    @Override
    public Optional<FicheView> fiche(String slug) {
        failIfTold();
        return Optional.of(Samples.fiche()).filter(fiche -> fiche.slug().equals(slug));
    }

    @Override
    public boolean isWithdrawn(String slug) {
        return slug.equals("forges-durand") || slug.equals("tournage-durand");
    }

    @Override
    public Map<String, String> successors(Collection<String> slugs) {
        return slugs.contains("tournage-durand")
                ? Map.of("tournage-durand", Samples.fiche().slug())
                : Map.of();
    }

    @Override
    public WaysOut waysOut(SearchCriteria asked, long found) {
        return waysOut;
    }

    private void failIfTold() {
        failure.ifPresent(e -> {
            throw e;
        });
    }
}
