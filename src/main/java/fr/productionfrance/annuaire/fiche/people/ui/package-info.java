/** The animator's page of people and accounts. May import {@code fiche.people}, what that may, and {@code design}. */
@NullMarked
package fr.productionfrance.annuaire.fiche.people.ui;

import org.jspecify.annotations.NullMarked;
