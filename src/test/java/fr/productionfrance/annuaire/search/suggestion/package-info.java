@NullMarked
package fr.productionfrance.annuaire.search.suggestion;

import org.jspecify.annotations.NullMarked;
