/** Tests of the animator's page of people, without a browser. */
@NullMarked
package fr.productionfrance.annuaire.fiche.people.ui;

import org.jspecify.annotations.NullMarked;
