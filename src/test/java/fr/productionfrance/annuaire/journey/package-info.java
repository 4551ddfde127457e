/** What a visitor does in a browser, on the whole program with the real servers and the demonstration's members. */
@NullMarked
package fr.productionfrance.annuaire.journey;

import org.jspecify.annotations.NullMarked;
