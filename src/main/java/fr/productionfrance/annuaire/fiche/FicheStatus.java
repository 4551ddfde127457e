package fr.productionfrance.annuaire.fiche;

/** How far a fiche is on its way to the public; only a published one is in the index. */
public enum FicheStatus {
    DRAFT,
    PENDING,
    PUBLISHED,
    ARCHIVED
}
