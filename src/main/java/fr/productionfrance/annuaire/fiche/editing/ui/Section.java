package fr.productionfrance.annuaire.fiche.editing.ui;

/**
 * One part of the fiche, of one of its sites where the part is a site's.
 *
 * @param site its place in the fiche; -1 outside the sites
 */
record Section(Part part, int site) {

    static final Section FIRST = new Section(Part.PRESENTATION, -1);

    /** In the page: "capabilities-0". */
    String id() {
        return site < 0 ? part.key() : part.key() + "-" + site;
    }
}
