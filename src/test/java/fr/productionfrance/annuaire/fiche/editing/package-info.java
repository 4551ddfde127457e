/** Tests of how people change a fiche: differences, saves, reviews, history. */
@NullMarked
package fr.productionfrance.annuaire.fiche.editing;

import org.jspecify.annotations.NullMarked;
