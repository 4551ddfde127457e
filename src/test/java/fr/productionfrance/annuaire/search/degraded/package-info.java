@NullMarked
package fr.productionfrance.annuaire.search.degraded;

import org.jspecify.annotations.NullMarked;
