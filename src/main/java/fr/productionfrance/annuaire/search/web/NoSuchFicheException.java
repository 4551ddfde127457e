package fr.productionfrance.annuaire.search.web;

/** No public fiche has the asked slug. */
final class NoSuchFicheException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean gone;

    /**
     * Says which it is.
     *
     * @param gone whether one had it and was withdrawn
     */
    NoSuchFicheException(boolean gone) {
        super(null, null, false, false);
        this.gone = gone;
    }

    boolean isGone() {
        return gone;
    }
}
