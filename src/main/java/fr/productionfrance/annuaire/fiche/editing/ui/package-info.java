/**
 * What keepers and the animator see of a fiche's changes: differences in words, what waits for a review, the history, and the steps
 * of publication. Imports {@code fiche.editing}, the vocabularies for the words, and plain components.
 */
@NullMarked
package fr.productionfrance.annuaire.fiche.editing.ui;

import org.jspecify.annotations.NullMarked;
