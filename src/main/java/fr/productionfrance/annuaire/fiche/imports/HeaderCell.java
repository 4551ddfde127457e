package fr.productionfrance.annuaire.fiche.imports;

import org.jspecify.annotations.Nullable;

/**
 * The name of a column as a file spells it, understood.
 *
 * @param unit the unit that the name says, as in "Délai (semaines)"
 */
record HeaderCell(ColumnName name, String text, @Nullable String unit) {}
