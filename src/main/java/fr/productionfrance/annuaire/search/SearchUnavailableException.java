package fr.productionfrance.annuaire.search;

/** Elasticsearch did not answer, or has no index to answer from: a state that passes, told to people in plain words. */
public class SearchUnavailableException extends RuntimeException {

    public SearchUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
