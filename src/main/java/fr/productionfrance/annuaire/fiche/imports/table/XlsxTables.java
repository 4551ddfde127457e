package fr.productionfrance.annuaire.fiche.imports.table;

import fr.productionfrance.annuaire.fiche.imports.table.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the sheets of an XLSX workbook. */
final class XlsxTables {

    /** With number formats, for only they tell a date from a number; a cell that can't be read is an error of that cell. */
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private final Limits limits;

    XlsxTables(Limits limits) {
        this.limits = limits;
    }

    List<Table> read(String fileName, byte[] content) throws UnreadableFileException {
        PackedFile.checkWorkbook(fileName, content, limits);
        List<Table> tables = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), OPTIONS)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                Table table = read(fileName, sheet);
                if (!table.rows().isEmpty()) {
                    tables.add(table);
                }
            }
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IndexOutOfBoundsException
                | IllegalArgumentException e) {
            throw new UnreadableFileException(Reason.BROKEN, fileName);
        }
        if (tables.isEmpty()) {
            throw new UnreadableFileException(Reason.EMPTY, fileName);
        }
        return tables;
    }

    private Table read(String fileName, Sheet sheet) throws IOException, UnreadableFileException {
        List<Row> rows = new ArrayList<>();
        try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
            for (Iterator<org.dhatim.fastexcel.reader.Row> all = stream.iterator(); all.hasNext(); ) {
                Row row = row(all.next());
                if (row.cells().isEmpty()) {
                    continue;
                }
                rows.add(row);
                if (rows.size() > limits.rows()) {
                    throw new UnreadableFileException(Reason.TOO_MANY_ROWS, fileName, limits.rows());
                }
                if (row.cells().size() > limits.columns()) {
                    throw new UnreadableFileException(Reason.TOO_MANY_COLUMNS, fileName, limits.columns());
                }
            }
        }
        return new Table(sheet.getName(), rows);
    }

    private static Row row(org.dhatim.fastexcel.reader.Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(XlsxCell::read).orElse(Cell.BLANK));
        }
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return new Row(row.getRowNum(), cells);
    }
}
