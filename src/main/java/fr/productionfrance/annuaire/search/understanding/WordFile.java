package fr.productionfrance.annuaire.search.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The reader's own files of words, under {@code understanding/} on the class path. */
final class WordFile {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private WordFile() {}

    static List<CSVRecord> table(String name) {
        try (Reader reader = open(name)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a text file, folded; a line that starts with # is a remark. */
    static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        try (Reader reader = open(name)) {
            reader.readAllLines().stream()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .map(Folding::fold)
                    .forEach(words::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Reader open(String name) {
        InputStream stream = WordFile.class.getResourceAsStream("/understanding/" + name);
        return new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8);
    }
}
