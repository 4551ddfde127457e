package fr.productionfrance.annuaire.search.web;

/** The API has nothing under the asked path. */
final class NoSuchAddressException extends RuntimeException {

    NoSuchAddressException() {
        super(null, null, false, false);
    }
}
