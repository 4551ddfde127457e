/**
 * How a fiche is changed by people: what is being typed is kept, a save tells what others changed meanwhile, and what the cluster
 * wants to look at first waits for the animator. Differences are told fact by fact, and can be applied one by one. Imports the
 * model, its rules and its store, {@code access} for who asks and {@code mail} for what keepers are told; knows no page.
 */
@NullMarked
package fr.productionfrance.annuaire.fiche.editing;

import org.jspecify.annotations.NullMarked;
