/** Production France: a search-first directory of what the members of a mechanical-engineering cluster can make. */
@NullMarked
package fr.productionfrance.annuaire;

import org.jspecify.annotations.NullMarked;
