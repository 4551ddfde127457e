package fr.productionfrance.annuaire.fiche.imports.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line its number as a spreadsheet program shows it, from 1
 */
public record Row(int line, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, from 0; blank where the row is shorter. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    public List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
