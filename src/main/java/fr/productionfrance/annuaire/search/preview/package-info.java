/**
 * What members are told of the public side of their fiche: how it will look, and whether searches find it by now. Answers {@code
 * fiche.PublicSide} by the very mapper and markup that buyers get, so that a preview can't differ from the page. May import what
 * {@code search.indexing} may.
 */
@NullMarked
package fr.productionfrance.annuaire.search.preview;

import org.jspecify.annotations.NullMarked;
