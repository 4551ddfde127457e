/** Tests of the animator's pages of the members, without a browser. */
@NullMarked
package fr.productionfrance.annuaire.fiche.members.ui;

import org.jspecify.annotations.NullMarked;
