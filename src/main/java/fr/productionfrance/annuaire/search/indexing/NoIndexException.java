package fr.productionfrance.annuaire.search.indexing;

/** There is no index yet; the first one will hold whatever changes until it is made. */
public final class NoIndexException extends IndexUnavailableException {

    NoIndexException() {
        super("There is no index yet");
    }
}
