/** Tests of the pages on a fiche's changes. */
@NullMarked
package fr.productionfrance.annuaire.fiche.editing.ui;

import org.jspecify.annotations.NullMarked;
