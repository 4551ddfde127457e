/**
 * The animator's page on unmet demand: what was asked in vain in the last 30 or 90 days, and the same as a file. May import
 * {@code demand} and what that may import.
 */
@NullMarked
package fr.productionfrance.annuaire.demand.ui;

import org.jspecify.annotations.NullMarked;
