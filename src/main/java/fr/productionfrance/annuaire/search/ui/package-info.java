/**
 * The public pages: the search and the fiche. They ask {@code FicheSearch} and show what it answers, in the visitor's language;
 * the search's state is in the address. Rows, facet values and the fiche are written as markup of one component each instead of
 * a component per word, so that an anonymous visitor's session stays small. May import the search's own types, the vocabularies
 * and the plain components; never Elasticsearch, never the store.
 */
@NullMarked
package fr.productionfrance.annuaire.search.ui;

import org.jspecify.annotations.NullMarked;
