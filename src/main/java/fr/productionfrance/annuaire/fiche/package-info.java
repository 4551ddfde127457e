/**
 * The member's fiche as the store holds it: what a member of the cluster is, where its sites stand, what each can make and how
 * free it is, with the rules that make it true. Imports the vocabularies of {@code nomenclature} and nothing of the search.
 */
@ApplicationModule(allowedDependencies = {"nomenclature", "access", "design", "mail"})
@NullMarked
package fr.productionfrance.annuaire.fiche;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
