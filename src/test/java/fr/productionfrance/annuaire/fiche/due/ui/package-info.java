/** Tests of the pages of fiche.due without a browser, on the real store. */
@NullMarked
package fr.productionfrance.annuaire.fiche.due.ui;

import org.jspecify.annotations.NullMarked;
