/**
 * Letters about a search: somebody without an account gives an address, confirms it, and is then told, at most once a period, of
 * fiches that are new in the result or whose matching facts have changed. May import {@code search}, {@code mail}, {@code access} (where
 * visitors reach the directory), {@code design}, {@code background} and the languages of {@code nomenclature}. Knows of fiches only what the search finds.
 */
@ApplicationModule(allowedDependencies = {"search", "mail", "access", "design", "background", "nomenclature"})
@NullMarked
package fr.productionfrance.annuaire.alerts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
