/**
 * Keeps the index what the store says. Live sync brings each change to it within about a second, and at once for who saved it.
 * A rebuild fills a new index beside the one that serves from one snapshot of the store, one run at a time on all nodes, checks
 * it and swaps; the previous index can be gone back to. The history of the runs, and what the index needs from time to time
 * after a program has died. May import {@code fiche} and its store, {@code search :: indexing},
 * {@code access}, {@code design} and {@code background}.
 */
@NullMarked
package fr.productionfrance.annuaire.sync;

import org.jspecify.annotations.NullMarked;
