/**
 * Keeps the index what the store says. Today by rebuilding it: one run at a time on all nodes, from one snapshot of the store
 * into a new index beside the one that serves, swapped only when it is complete; the history of the runs; and the first index
 * at the first start. May import {@code fiche} and its store, {@code search :: indexing}, {@code access} and {@code design}.
 */
@NullMarked
package fr.productionfrance.annuaire.sync;

import org.jspecify.annotations.NullMarked;
