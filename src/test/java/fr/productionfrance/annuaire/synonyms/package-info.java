/** Tests of the cluster's own words: what may be one, and on the real database what becomes of it. */
@NullMarked
package fr.productionfrance.annuaire.synonyms;

import org.jspecify.annotations.NullMarked;
