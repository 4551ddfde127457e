/**
 * The cluster that a demonstration shows: sixty invented members around Saint-Étienne, written by hand in
 * {@code demo/cluster/}, stored when the profile {@code demo} starts on an empty store. Its streets and names are plainly made
 * up and every fiche says that it is a demonstration.
 */
@NullMarked
package fr.productionfrance.annuaire.demo.cluster;

import org.jspecify.annotations.NullMarked;
