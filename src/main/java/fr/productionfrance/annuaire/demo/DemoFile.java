package fr.productionfrance.annuaire.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** One of the tables or word lists under {@code demo/} on the class path, in UTF-8. */
public record DemoFile(String name) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    public <T> List<T> rows(Function<CSVRecord, T> row) {
        try (Reader reader = open()) {
            return FORMAT.parse(reader).stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The lines that are neither empty nor a remark. */
    public List<String> lines() {
        try (Reader reader = open()) {
            return reader.readAllLines().stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private Reader open() {
        InputStream stream = DemoFile.class.getResourceAsStream("/demo/" + name);
        if (stream == null) {
            throw new IllegalStateException("/demo/" + name + " is not on the class path");
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    /** The values of a cell that holds several, separated by a bar. */
    public static List<String> values(String cell) {
        return Stream.of(cell.split("\\|", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
