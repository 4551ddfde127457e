package fr.productionfrance.annuaire.search;

/**
 * A word that no fiche holds as it was typed.
 *
 * @param instead the nearest word that fiches do hold
 */
public record Misspelt(String word, String instead) {}
