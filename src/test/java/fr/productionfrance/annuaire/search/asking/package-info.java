@NullMarked
package fr.productionfrance.annuaire.search.asking;

import org.jspecify.annotations.NullMarked;
