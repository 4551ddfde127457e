/** The member's page of free capacity: a line for each site and process, saved or renewed as one. Imports {@code fiche.capacity}. */
@NullMarked
package fr.productionfrance.annuaire.fiche.capacity.ui;

import org.jspecify.annotations.NullMarked;
