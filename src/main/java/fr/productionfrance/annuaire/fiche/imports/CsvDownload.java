package fr.productionfrance.annuaire.fiche.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a CSV file that Excel opens well in France, semicolons and UTF-8 with its mark, and in which no cell is a formula:
 * what begins like one gets an apostrophe in front, which the import takes away again.
 */
final class CsvDownload {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setDelimiter(';').get();
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("^[=+@\\t\\r-].*", Pattern.DOTALL);
    /** The clearing mark and plain negative numbers do nothing. */
    private static final Pattern HARMLESS = Pattern.compile("-|-?\\d+([.,]\\d+)?");

    private CsvDownload() {}

    static byte[] of(List<List<String>> rows) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(CsvDownload::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String harmless(String text) {
        boolean formula = LIKE_A_FORMULA.matcher(text).matches()
                && !HARMLESS.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
