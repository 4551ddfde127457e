/**
 * What a buyer asks and what a buyer gets: criteria, facets, pages of fiches and the fiche as the public sees it. Says nothing
 * of how Elasticsearch is asked. Imports the vocabularies and the plain components only; the {@code indexing} package also
 * reads the stored fiche, and {@code degraded} asks the store while Elasticsearch is away.
 */
@ApplicationModule(allowedDependencies = {"nomenclature", "design", "fiche", "fiche :: store"})
@NullMarked
package fr.productionfrance.annuaire.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
