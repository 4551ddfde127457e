package fr.productionfrance.annuaire.search;

/** For the moment fiches are found by name only, and something else was asked: other criteria, or a later page. */
public class LimitedSearchException extends SearchUnavailableException {

    public LimitedSearchException() {
        super("Only names can be searched while Elasticsearch is away", null);
    }
}
