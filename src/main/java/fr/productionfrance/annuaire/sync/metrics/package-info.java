/**
 * The figures by which an operator's tools see whether the index is what the store says. May import {@code sync} and
 * {@code sync.drift}, which know them.
 */
@NullMarked
package fr.productionfrance.annuaire.sync.metrics;

import org.jspecify.annotations.NullMarked;
