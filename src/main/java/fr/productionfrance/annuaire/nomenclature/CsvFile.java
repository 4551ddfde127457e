package fr.productionfrance.annuaire.nomenclature;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** One of the program's own comma-separated files, with a header line, in UTF-8. */
record CsvFile(String name) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Reads each record with {@code row}, in file order. */
    <T> List<T> read(Function<CSVRecord, T> row) {
        try (Reader reader = open()) {
            return FORMAT.parse(reader).stream()
                    .map(record -> read(row, record))
                    .toList();
        } catch (IOException e) {
            throw new NomenclatureException(name + " can't be read", e);
        }
    }

    private <T> T read(Function<CSVRecord, T> row, CSVRecord csv) {
        if (!csv.isConsistent()) {
            throw new NomenclatureException(name + ", record " + csv.getRecordNumber() + ": wrong number of columns");
        }
        try {
            return row.apply(csv);
        } catch (RuntimeException e) {
            throw new NomenclatureException(name + ", record " + csv.getRecordNumber() + ": " + e.getMessage(), e);
        }
    }

    private Reader open() throws IOException {
        String resource = "/nomenclature/" + name;
        InputStream stream = CsvFile.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new NomenclatureException(resource + " is not on the class path");
        }
        return new InputStreamReader(
                name.endsWith(".gz") ? new GZIPInputStream(stream) : stream, StandardCharsets.UTF_8);
    }

    /** The values of a cell that holds several, separated by a bar. */
    static List<String> values(CSVRecord csv, String column) {
        return Stream.of(csv.get(column).split("\\|"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
