/** What is due, on pages: the animator's list, and what a keeper sees of its own fiches. Imports {@code fiche.due}. */
@NullMarked
package fr.productionfrance.annuaire.fiche.due.ui;

import org.jspecify.annotations.NullMarked;
