package fr.productionfrance.annuaire.search.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads files back. */
public final class Files {

    private Files() {}

    /** The rows of a CSV file as a spreadsheet takes them, without its mark. */
    public static List<List<String>> csv(byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8);
        if (!text.startsWith("\uFEFF")) {
            throw new IllegalArgumentException("No mark: a spreadsheet would take it for Latin-1");
        }
        try (CSVParser parser =
                CSVFormat.DEFAULT.builder().setDelimiter(';').get().parse(new StringReader(text.substring(1)))) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }

    /** The rows of a workbook's only sheet; fails where a cell is no text. */
    public static List<List<String>> xlsx(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream().map(Files::text).toList()).toList();
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() != CellType.STRING || cell.getFormula() != null) {
            throw new IllegalArgumentException("Not a text: " + cell);
        }
        return cell.asString();
    }
}
