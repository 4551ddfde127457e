/**
 * What buyers ask for in vain: searches that no fiche answers, counted by day, for the animator to see which capacities the
 * cluster lacks. The search tells of them and knows nothing of this module; they are gathered here and written to PostgreSQL
 * now and then by a thread of its own, so that no search waits for it or fails by it. May import {@code search}, the
 * vocabularies' languages and time, the plain components and {@code background}.
 */
@ApplicationModule(allowedDependencies = {"search", "nomenclature", "design", "background"})
@NullMarked
package fr.productionfrance.annuaire.demand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
