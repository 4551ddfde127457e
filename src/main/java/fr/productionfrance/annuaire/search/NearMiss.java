package fr.productionfrance.annuaire.search;

/**
 * A fiche that meets every criterion but one, which it contradicts. It is no result and is counted nowhere.
 *
 * @param hit with the capability that meets the others
 */
public record NearMiss(FicheHit hit, Facet missed) {}
