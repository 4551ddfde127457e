@NullMarked
package fr.productionfrance.annuaire.search.relaxing;

import org.jspecify.annotations.NullMarked;
