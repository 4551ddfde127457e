package fr.productionfrance.annuaire.search.asking;

import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.understanding.Understood;

/**
 * What was read of a text.
 *
 * @param state the search that it asks for
 */
public record InWords(Understood understood, SearchState state) {}
