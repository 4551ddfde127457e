package fr.productionfrance.annuaire.fiche.imports;

/**
 * Where something stands in what was handed in.
 *
 * @param sheet name of the sheet or of the CSV file
 * @param line number of the row as a spreadsheet program shows it
 */
public record Source(String sheet, int line) {}
