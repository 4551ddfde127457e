package fr.productionfrance.annuaire.bench.massindexer;

/**
 * A row of what a site holds.
 *
 * @param <P> what the program makes of it
 */
interface RowOfSite<P> {

    /** The place of its site in the list of its fiche. */
    int site();

    P toPart();
}
