package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.nomenclature.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What a column is called: its names in the template, an example, and other names under which it is recognized.
 *
 * @param label with the unit in brackets
 */
record ColumnTexts(Labels label, String example, List<String> otherNames) {

    private static final String FILE = "/imports/columns.csv";
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Map<ColumnName, ColumnTexts> ALL = load();

    static ColumnTexts of(ColumnName column) {
        return Objects.requireNonNull(ALL.get(column), column::name);
    }

    List<String> names() {
        return Stream.concat(Stream.of(label.fr(), label.en(), label.de()), otherNames.stream())
                .toList();
    }

    private static Map<ColumnName, ColumnTexts> load() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<ColumnName, ColumnTexts> texts = new EnumMap<>(ColumnName.class);
        try (InputStream file = Objects.requireNonNull(ColumnTexts.class.getResourceAsStream(FILE), FILE);
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            format.parse(reader).forEach(csv -> texts.put(ColumnName.valueOf(csv.get("column")), read(csv)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(texts);
    }

    private static ColumnTexts read(CSVRecord csv) {
        return new ColumnTexts(
                new Labels(csv.get("fr"), csv.get("en"), csv.get("de")),
                csv.get("example"),
                BAR.splitAsStream(csv.get("other_names")).toList());
    }
}
