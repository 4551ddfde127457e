/**
 * Who keeps which fiche, as the animator sees and decides it: accounts come from {@code access}, which knows ids alone, names from the
 * store. May import {@code fiche} and its store, {@code access} and {@code mail}.
 */
@NullMarked
package fr.productionfrance.annuaire.fiche.people;

import org.jspecify.annotations.NullMarked;
