/**
 * Reads single cells of an imported spreadsheet into values: numbers with units, dates, numbers of the register of firms,
 * codes of the vocabularies. Each reader either gives a value or says, as a {@link
 * fr.productionfrance.annuaire.fiche.imports.value.CellFault}, what is wrong and what would be right. Imports the tables, the
 * nomenclature and the model of {@code fiche}.
 */
@NullMarked
package fr.productionfrance.annuaire.fiche.imports.value;

import org.jspecify.annotations.NullMarked;
