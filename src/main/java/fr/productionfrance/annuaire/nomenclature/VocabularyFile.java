package fr.productionfrance.annuaire.nomenclature;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a vocabulary from its file. Columns that a file does not have are empty or follow from the tree. */
final class VocabularyFile {

    private final Set<String> parents = new HashSet<>();
    private final Map<String, Integer> levels = new HashMap<>();

    private VocabularyFile() {}

    static Vocabulary read(String name) {
        return new VocabularyFile().readFile(name);
    }

    private Vocabulary readFile(String name) {
        CsvFile file = new CsvFile(name + ".csv");
        parents.addAll(file.read(csv -> csv.get("parent")));
        return new Vocabulary(name, file.read(this::concept));
    }

    private Concept concept(CSVRecord csv) {
        String code = csv.get("code");
        String parent = csv.get("parent");
        int level = csv.isMapped("level") ? Integer.parseInt(csv.get("level")) : levels.getOrDefault(parent, 0) + 1;
        levels.put(code, level);
        return new Concept(
                code,
                nullIfEmpty(parent),
                new Labels(csv.get("label_fr"), csv.get("label_en"), csv.get("label_de")),
                synonyms(csv),
                exact(csv, "short_tokens"),
                level,
                csv.isMapped("leaf") ? csv.get("leaf").equals("1") : !parents.contains(code),
                exact(csv, "naf"),
                csv.isMapped("check") ? Certainty.ofMark(csv.get("check")) : Certainty.NOT_APPLICABLE,
                csv.isMapped("en_number") ? designations(csv) : Designations.NONE);
    }

    private static List<String> synonyms(CSVRecord csv) {
        return Stream.of("synonyms", "synonyms_fr", "synonyms_en", "synonyms_de")
                .flatMap(column -> exact(csv, column).stream())
                .distinct()
                .toList();
    }

    private static Designations designations(CSVRecord csv) {
        List<String> near = Stream.of("en_number", "en_name", "afnor", "aisi_uns", "trade_names", "synonyms")
                .flatMap(column -> MarkedValues.read(csv, column).near().stream())
                .distinct()
                .toList();
        return new Designations(
                exact(csv, "en_number"),
                exact(csv, "en_name"),
                exact(csv, "afnor"),
                exact(csv, "aisi_uns"),
                exact(csv, "trade_names"),
                near);
    }

    private static List<String> exact(CSVRecord csv, String column) {
        return MarkedValues.read(csv, column).exact();
    }

    private static @Nullable String nullIfEmpty(String value) {
        return value.isEmpty() ? null : value;
    }
}
