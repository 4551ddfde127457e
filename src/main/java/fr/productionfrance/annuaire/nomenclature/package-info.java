/**
 * The controlled vocabularies that every other part speaks: processes, materials, certifications and sectors in French,
 * English and German, tolerances (ISO 286-1, ISO 2768-1, ISO 13920, roughness) and how people write them, activity codes,
 * headcount bands, and the places of France.
 *
 * <p>Everything is read once from the files under {@code nomenclature/} on the class path, checked while it is read, and
 * never changes afterwards; a file that contradicts itself stops the program at start. Imports no other module.
 */
@ApplicationModule(
        displayName = "Nomenclature",
        allowedDependencies = {})
@NullMarked
package fr.productionfrance.annuaire.nomenclature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
