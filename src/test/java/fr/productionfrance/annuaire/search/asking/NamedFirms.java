package fr.productionfrance.annuaire.search.asking;

import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import java.util.List;
import java.util.Optional;

/** A search that knows the names of a few firms and nothing else; which of them are like a text is for the engine's test. */
record NamedFirms(List<String> names) implements FicheSearch {

    @Override
    public List<String> namesLike(String text) {
        return names;
    }

    @Override
    public SearchPage search(SearchCriteria criteria, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FacetCounts count(SearchCriteria criteria, FacetRequest request) {
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
