package fr.productionfrance.annuaire.fiche.imports.table;

import fr.productionfrance.annuaire.fiche.imports.table.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one CSV text. The separator is the one under which most header names are known. */
final class CsvTable {

    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final int HEADER_WITHIN_ROWS = 20;
    /** A first line by which Excel is told the separator, and which it does not count as a row. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("sep=(.)\\R");

    private final Limits limits;
    private final ToIntFunction<List<String>> knownNames;

    CsvTable(Limits limits, ToIntFunction<List<String>> knownNames) {
        this.limits = limits;
        this.knownNames = knownNames;
    }

    Table read(String fileName, String text) throws UnreadableFileException {
        Matcher told = SEPARATOR_LINE.matcher(text);
        if (told.lookingAt()) {
            return parse(fileName, text.substring(told.end()), told.group(1).charAt(0));
        }
        return parse(fileName, text, separator(text));
    }

    private char separator(String text) {
        char best = SEPARATORS[0];
        int most = -1;
        for (char separator : SEPARATORS) {
            int known = bestHeader(text, separator);
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        return best;
    }

    private int bestHeader(String text, char separator) {
        int most = 0;
        try (CSVParser parser = CSVParser.parse(text, format(separator))) {
            for (CSVRecord csv : parser) {
                most = Math.max(most, knownNames.applyAsInt(row(csv).texts()));
                if (csv.getRecordNumber() >= HEADER_WITHIN_ROWS) {
                    break;
                }
            }
            return most;
        } catch (IOException | UncheckedIOException e) {
            // Under a wrong separator the quotation marks need not pair.
            return most;
        }
    }

    private Table parse(String fileName, String text, char separator) throws UnreadableFileException {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format(separator))) {
            for (CSVRecord csv : parser) {
                Row row = row(csv);
                if (!row.isBlank()) {
                    rows.add(row);
                }
                check(fileName, rows.size(), row);
            }
        } catch (IOException | UncheckedIOException e) {
            int last = rows.isEmpty() ? 1 : rows.getLast().line() + 1;
            throw new UnreadableFileException(Reason.UNCLOSED_QUOTE, fileName, last);
        }
        return new Table(fileName.replaceFirst("\\.\\w{1,5}$", ""), rows);
    }

    private void check(String fileName, int rows, Row row) throws UnreadableFileException {
        if (rows > limits.rows()) {
            throw new UnreadableFileException(Reason.TOO_MANY_ROWS, fileName, limits.rows());
        }
        if (row.cells().size() > limits.columns()) {
            throw new UnreadableFileException(Reason.TOO_MANY_COLUMNS, fileName, limits.columns());
        }
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    private static Row row(CSVRecord csv) {
        List<Cell> cells = new ArrayList<>(csv.size());
        csv.forEach(value -> cells.add(Cell.ofText(value)));
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return new Row(Math.toIntExact(csv.getRecordNumber()), cells);
    }
}
