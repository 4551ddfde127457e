/**
 * What could be asked less strictly when a search finds little: each single change of the criteria, with what it costs the
 * buyer. Knows criteria and vocabularies only; which change helps, and how much, is for the engine to say.
 */
@NullMarked
package fr.productionfrance.annuaire.search.relaxing;

import org.jspecify.annotations.NullMarked;
