/** Tests of the figures that an operator's tools read. */
@NullMarked
package fr.productionfrance.annuaire.sync.metrics;

import org.jspecify.annotations.NullMarked;
