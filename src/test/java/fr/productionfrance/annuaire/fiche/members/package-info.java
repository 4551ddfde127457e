/** Tests of the members as the animator manages them, on the real store. */
@NullMarked
package fr.productionfrance.annuaire.fiche.members;

import org.jspecify.annotations.NullMarked;
