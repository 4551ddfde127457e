/** Tests of the pages of fiche.capacity without a browser, on the real store. */
@NullMarked
package fr.productionfrance.annuaire.fiche.capacity.ui;

import org.jspecify.annotations.NullMarked;
