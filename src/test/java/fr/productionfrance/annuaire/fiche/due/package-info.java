/** Tests of what is due: the one query against a plain count over the same fiches, and letters that stop. */
@NullMarked
package fr.productionfrance.annuaire.fiche.due;

import org.jspecify.annotations.NullMarked;
