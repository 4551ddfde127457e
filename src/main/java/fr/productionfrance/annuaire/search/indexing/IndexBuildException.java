package fr.productionfrance.annuaire.search.indexing;

/** A new index failed its checks; the message says which, for the operator. */
public class IndexBuildException extends RuntimeException {

    IndexBuildException(String message) {
        super(message);
    }
}
