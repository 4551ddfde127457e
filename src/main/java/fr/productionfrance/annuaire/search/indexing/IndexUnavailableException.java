package fr.productionfrance.annuaire.search.indexing;

/** Elasticsearch did not take anything, or nobody knows what: everything has to be sent again. */
public class IndexUnavailableException extends RuntimeException {

    IndexUnavailableException(String message) {
        super(message);
    }

    IndexUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
