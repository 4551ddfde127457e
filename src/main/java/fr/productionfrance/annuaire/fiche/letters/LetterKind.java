package fr.productionfrance.annuaire.fiche.letters;

/** The letters that one may choose to get or not. */
public enum LetterKind {
    /** How free the workshops of one fiche are, with links that answer. */
    CAPACITY,
    /** What is due on all fiches of a person. */
    DUE
}
