package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A buyer's query and what a person read in it.
 *
 * @param labels by kind, as the columns of {@code queries-dev.tsv} name them
 */
record LabelledQuery(String id, Language language, String text, Map<String, String> labels) {

    private static final List<String> NO_LABELS = List.of("id", "lang", "style", "query", "set");

    /** Reads a tab-separated file: a column for each kind of label, or all in one column {@code labels}. */
    static List<LabelledQuery> file(String name) {
        List<String> lines = lines(name);
        String[] columns = lines.getFirst().split("\t");
        return lines.stream()
                .skip(1)
                .map(line -> query(columns, line.split("\t", -1)))
                .toList();
    }

    private static LabelledQuery query(String[] columns, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length && i < cells.length; i++) {
            row.put(columns[i], cells[i]);
        }
        Map<String, String> labels = new LinkedHashMap<>();
        row.forEach((column, cell) -> {
            if (column.equals("labels")) {
                Arrays.stream(cell.split(";"))
                        .forEach(label -> labels.put(
                                label.substring(0, label.indexOf('=')), label.substring(label.indexOf('=') + 1)));
            } else if (!NO_LABELS.contains(column) && !cell.isBlank()) {
                labels.put(column, cell);
            }
        });
        return new LabelledQuery(
                Objects.requireNonNull(row.get("id")),
                Language.valueOf(Objects.requireNonNull(row.get("lang")).toUpperCase(Locale.ROOT)),
                Objects.requireNonNull(row.get("query")).replace("\\n", "\n"),
                labels);
    }

    private static List<String> lines(String name) {
        var stream = Objects.requireNonNull(LabelledQuery.class.getResourceAsStream("/understanding/" + name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>(reader.readAllLines());
            lines.removeIf(line -> line.isBlank() || line.startsWith("#"));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
