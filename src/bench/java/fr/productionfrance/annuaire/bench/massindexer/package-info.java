/**
 * Hibernate Search's mass indexer over the program's own tables, read-only: what a program of this kind would otherwise use
 * for its rebuild. May import the program's fiche, what makes its documents, and Hibernate.
 */
@NullMarked
package fr.productionfrance.annuaire.bench.massindexer;

import org.jspecify.annotations.NullMarked;
