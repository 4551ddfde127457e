/**
 * The member's home: its fiches, how each stands, and the ways to its pages. Imports the model, {@code fiche.editing} for which
 * fiches are kept, and the plain components.
 */
@NullMarked
package fr.productionfrance.annuaire.fiche.ui;

import org.jspecify.annotations.NullMarked;
