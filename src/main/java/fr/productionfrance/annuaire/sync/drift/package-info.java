/**
 * Compares the index with the store, fiche by fiche: what is missing, extra, stale or ahead, with examples, and puts it right on
 * request and each night. May import what {@code sync} may, and {@code sync} itself; runs and figures are kept in PostgreSQL, so
 * that every node tells the same.
 */
@NullMarked
package fr.productionfrance.annuaire.sync.drift;

import org.jspecify.annotations.NullMarked;
