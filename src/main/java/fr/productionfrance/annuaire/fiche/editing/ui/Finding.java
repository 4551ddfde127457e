package fr.productionfrance.annuaire.fiche.editing.ui;

/**
 * Something that is wrong or doubtful at a place of the editor, in the words of the page's language.
 *
 * @param error whether the fiche can't be saved as long as it stands
 */
record Finding(Spot spot, String words, boolean error) {}
