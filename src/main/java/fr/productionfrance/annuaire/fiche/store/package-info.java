/**
 * The fiches in PostgreSQL, the truth that the index is made from: writing with history and outbox in one transaction,
 * reading one fiche whole, and reading all of them as one snapshot. Imports the model and the rules of {@code fiche}; nothing
 * but this package knows the tables.
 */
@NamedInterface("store")
@NullMarked
package fr.productionfrance.annuaire.fiche.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
