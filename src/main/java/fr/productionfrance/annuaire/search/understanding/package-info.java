/**
 * Reads what a buyer types or pastes into the one search box: a trade word, a grade, a firm's name, a paragraph of a
 * specification, in French, English or German. A fixed reader, without statistics: the nomenclature's words, more words of
 * the trade in {@code understanding/expressions.csv}, and grammars of quantities, places and norms. Every character of the
 * text ends in exactly one place: read, refused by a negation, said for nothing, or left as text. A cluster's own words come
 * in through the {@link fr.productionfrance.annuaire.search.understanding.WordBook}. Imports the nomenclature and the search's
 * criteria only.
 */
@NullMarked
@NamedInterface("understanding")
package fr.productionfrance.annuaire.search.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
