/** Tests of letters on the real database: to whom, how often, and never twice. */
@NullMarked
package fr.productionfrance.annuaire.fiche.letters;

import org.jspecify.annotations.NullMarked;
