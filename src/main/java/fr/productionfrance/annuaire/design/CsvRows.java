package fr.productionfrance.annuaire.design;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a CSV file that Excel opens well in France, semicolons and UTF-8 with its mark, and in which no cell is a formula:
 * what begins like one gets an apostrophe in front, which our import takes away again.
 */
public final class CsvRows implements Closeable {

    private static final char MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setDelimiter(';').get();
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("^[=+@\\t\\r\\n-].*", Pattern.DOTALL);
    /** The clearing mark and plain negative numbers do nothing. */
    private static final Pattern HARMLESS = Pattern.compile("-|-?\\d+([.,]\\d+)?");

    private final CSVPrinter printer;

    /** Begins the file in {@code text}, which is to be written in UTF-8, and is closed with this. */
    public CsvRows(Appendable text) throws IOException {
        printer = new CSVPrinter(text.append(MARK), FORMAT);
    }

    public void add(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvRows::harmless).toList());
    }

    public void flush() throws IOException {
        printer.flush();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }

    private static String harmless(String text) {
        boolean formula = LIKE_A_FORMULA.matcher(text).matches()
                && !HARMLESS.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
