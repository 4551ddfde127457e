package fr.productionfrance.annuaire.fiche.imports;

/**
 * One thing that an import would change in a stored fiche.
 *
 * @param where the site and the capability, in words; empty for the firm itself
 * @param column the column in whose words before and after are
 * @param before empty where nothing was known
 * @param after empty where nothing is known any more
 */
public record FieldChange(String where, ColumnName column, String before, String after) {}
