/**
 * What a visitor may be about to type: trades, materials and norms by the nomenclature's names and the cluster's own words, firms by the
 * index, places. Nothing is decided here: who picks one asks for it. Imports the search's own types, the words of its
 * {@code understanding} and the vocabularies; knows neither page nor engine.
 */
@NullMarked
package fr.productionfrance.annuaire.search.suggestion;

import org.jspecify.annotations.NullMarked;
