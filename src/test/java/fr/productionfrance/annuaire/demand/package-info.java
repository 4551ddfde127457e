@NullMarked
package fr.productionfrance.annuaire.demand;

import org.jspecify.annotations.NullMarked;
