/**
 * Letters that the directory sends by itself to those who keep fiches: who gets which kind and how often, that none is sent twice for
 * one period, and how each is ended with one click. What they say is written by the feature that they are about.
 */
@NullMarked
package fr.productionfrance.annuaire.fiche.letters;

import org.jspecify.annotations.NullMarked;
