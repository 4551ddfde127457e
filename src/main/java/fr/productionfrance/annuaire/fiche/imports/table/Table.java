package fr.productionfrance.annuaire.fiche.imports.table;

import java.util.List;

/**
 * One sheet of a workbook, or one CSV file.
 *
 * @param name the sheet's name, or the CSV file's without its ending
 * @param rows those that say something, the header among them
 */
public record Table(String name, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }
}
