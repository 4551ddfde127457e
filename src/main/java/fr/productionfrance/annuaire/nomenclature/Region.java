package fr.productionfrance.annuaire.nomenclature;

/**
 * A region, or an overseas collectivity that belongs to none and so stands for its own.
 *
 * @param code INSEE's, as "84"
 */
public record Region(String code, String name) {}
