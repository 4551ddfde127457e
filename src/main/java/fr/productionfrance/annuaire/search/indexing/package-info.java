/**
 * From the stored fiche to its document in the index, the writing of documents, and the building of an index. Reads {@code fiche} and the vocabularies;
 * asks no questions of a buyer's, which is {@code query}'s business.
 */
@NamedInterface("indexing")
@NullMarked
package fr.productionfrance.annuaire.search.indexing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
