package fr.productionfrance.annuaire.search;

/** How the page shows its hits; the API has no use for it. */
public enum ResultView {
    LIST,
    MAP
}
