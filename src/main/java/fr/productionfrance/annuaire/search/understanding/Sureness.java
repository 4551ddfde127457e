package fr.productionfrance.annuaire.search.understanding;

/** How sure a reading is. */
public enum Sureness {
    /** The words say it and nothing else. */
    CERTAIN,
    /** The words may mean something else, or were misspelt; the other readings stand beside it. */
    LIKELY,
    /** Nobody said it: it follows from what was said. Offered, never asked for by itself. */
    IMPLIED
}
