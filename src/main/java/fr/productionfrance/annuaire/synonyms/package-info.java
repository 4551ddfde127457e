/**
 * The cluster's own words: synonyms and abbreviations that the animator adds to the nomenclature's, and words of the nomenclature
 * that the animator retires. They are kept in PostgreSQL and given to the reader of queries on every node within seconds. May import
 * {@code nomenclature}, {@code search :: understanding}, {@code design}, {@code background} and {@code access}; the search itself knows nothing of where words come from.
 */
@ApplicationModule(allowedDependencies = {"nomenclature", "search :: understanding", "design", "background", "access"})
@NullMarked
package fr.productionfrance.annuaire.synonyms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
