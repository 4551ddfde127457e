/**
 * The pages on which a fiche is edited, looked at before it is public, and on which keepers and the animator see its changes:
 * differences in words, what waits for a review, the history, and the steps of publication. A part of the editor is a table with the
 * line one is at beside it; fields are bound to the form records of {@code fiche.form}, never to what is stored. Imports {@code
 * fiche.editing}, {@code fiche.form}, {@code fiche.imports} for the spreadsheet, the vocabularies, and plain components.
 */
@NullMarked
package fr.productionfrance.annuaire.fiche.editing.ui;

import org.jspecify.annotations.NullMarked;
