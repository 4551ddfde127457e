/**
 * From what stands in the search box to the search that is asked: words that are read become filters, a firm's name and whatever
 * nobody can read stay text, and the words of origin go along, so that a visitor sees what was made of them. Imports the
 * search's own types, its {@code understanding} and the vocabularies' way to compare words; knows neither page nor engine.
 */
@NullMarked
package fr.productionfrance.annuaire.search.asking;

import org.jspecify.annotations.NullMarked;
