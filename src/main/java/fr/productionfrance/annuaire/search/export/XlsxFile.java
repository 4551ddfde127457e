package fr.productionfrance.annuaire.search.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The rows as a workbook of one sheet. Every cell is a string of its own in the sheet, so that none is ever a formula, a date or
 * a number, and nothing is kept in memory that was sent.
 */
final class XlsxFile implements RowFile {

    private static final double COLUMN_WIDTH = 24;
    /** More than any table of ours has columns. */
    private static final int COLUMNS = 20;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    XlsxFile(OutputStream out, String sheetName) {
        workbook = new Workbook(out, "annuaire", "1.0");
        sheet = workbook.newWorksheet(sheetName);
        for (int column = 0; column < COLUMNS; column++) {
            sheet.width(column, COLUMN_WIDTH);
        }
    }

    @Override
    public void note(List<String> cells) {
        if (!cells.isEmpty()) {
            sheet.style(next, 0).bold().set();
        }
        row(cells);
    }

    @Override
    public void columns(List<String> names) {
        next++;
        sheet.range(next, 0, next, names.size() - 1).style().bold().set();
        row(names);
        sheet.freezePane(1, next);
    }

    @Override
    public void row(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(next, column, cells.get(column));
        }
        next++;
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
