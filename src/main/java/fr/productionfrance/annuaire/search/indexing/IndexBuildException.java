package fr.productionfrance.annuaire.search.indexing;

import org.jspecify.annotations.Nullable;

/** A new index failed its checks; the message says which, for the operator. */
public class IndexBuildException extends RuntimeException {

    IndexBuildException(String message) {
        super(message);
    }

    IndexBuildException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
