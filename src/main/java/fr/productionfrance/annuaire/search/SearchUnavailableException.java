package fr.productionfrance.annuaire.search;

import org.jspecify.annotations.Nullable;

/** Elasticsearch did not answer, or has no index to answer from: a state that passes, told to people in plain words. */
public class SearchUnavailableException extends RuntimeException {

    public SearchUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
