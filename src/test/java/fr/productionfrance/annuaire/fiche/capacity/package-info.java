/** Tests of free capacity: its lines, and on the real database what becomes of what is said of them. */
@NullMarked
package fr.productionfrance.annuaire.fiche.capacity;

import org.jspecify.annotations.NullMarked;
