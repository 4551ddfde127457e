package fr.productionfrance.annuaire.nomenclature;

/**
 * An activity code of the French register of firms (NAF rév. 2).
 *
 * @param code with its point, as "25.62B"
 * @param label in French, the only language in which INSEE publishes it
 */
public record NafCode(String code, String label) {}
