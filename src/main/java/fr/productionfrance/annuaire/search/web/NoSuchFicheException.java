package fr.productionfrance.annuaire.search.web;

/** No public fiche has the asked slug. */
final class NoSuchFicheException extends RuntimeException {

    NoSuchFicheException() {
        super(null, null, false, false);
    }
}
