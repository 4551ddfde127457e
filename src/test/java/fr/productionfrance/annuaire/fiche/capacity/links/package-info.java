/** Tests of the letter about capacity and of its links, hostile ones included. */
@NullMarked
package fr.productionfrance.annuaire.fiche.capacity.links;

import org.jspecify.annotations.NullMarked;
