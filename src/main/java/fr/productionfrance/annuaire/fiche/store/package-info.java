/**
 * The fiches in PostgreSQL, the truth that the index is made from: writing with history and outbox in one transaction,
 * reading one fiche whole, reading all of them as one snapshot, and handing over what has changed. Imports the model and the
 * rules of {@code fiche}; nothing but this package knows the tables.
 */
@NamedInterface("store")
@NullMarked
package fr.productionfrance.annuaire.fiche.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
