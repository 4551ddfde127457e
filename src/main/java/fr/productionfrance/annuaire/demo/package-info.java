/**
 * Invented firms: a seeded generator of any number of fiches for tests, benchmarks and load trials, and the small cluster that
 * a demonstration starts with. Nothing here runs outside the profile {@code demo}; no firm in it exists.
 *
 * <p>The generator draws level by level, one class per level, each with a stream of chance of its own, from the tables under
 * {@code demo/} on the class path. Imports the fiche and its store, the vocabularies, and {@code access}
 * with its addresses ({@code mail}): the demo's member keeps two of these fiches.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"fiche", "fiche :: store", "nomenclature", "access", "mail"})
@NullMarked
package fr.productionfrance.annuaire.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
