package fr.productionfrance.annuaire.nomenclature;

/**
 * A département or an overseas collectivity.
 *
 * @param code as "42", "2A" or "974"
 * @param region code of its {@link Region}
 */
public record Departement(String code, String name, String region) {}
