/**
 * The animator's page on the cluster's own words: adding one, retiring one, and seeing how a sentence is read. May import
 * {@code synonyms} and what that may import.
 */
@NullMarked
package fr.productionfrance.annuaire.synonyms.ui;

import org.jspecify.annotations.NullMarked;
