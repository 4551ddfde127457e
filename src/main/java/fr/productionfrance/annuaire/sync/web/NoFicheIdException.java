package fr.productionfrance.annuaire.sync.web;

/** A parameter should name a fiche and does not. */
final class NoFicheIdException extends RuntimeException {

    NoFicheIdException(IllegalArgumentException cause) {
        super("fiche must be the id of a fiche", cause);
    }
}
