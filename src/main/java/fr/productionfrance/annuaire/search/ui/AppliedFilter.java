package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.SearchCriteria;

/**
 * One thing that narrows the search.
 *
 * @param text in words, such as "Tolérance : ± 10 µm ou mieux"
 * @param without the search with that one thing taken back
 */
record AppliedFilter(Facet facet, String text, SearchCriteria without) {}
