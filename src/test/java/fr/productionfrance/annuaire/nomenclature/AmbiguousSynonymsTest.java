package fr.productionfrance.annuaire.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * No word means two things unnoticed: each one that does stands in {@code ambiguous_synonyms.csv} with its reason, and
 * nothing stands there that is not so. Words are compared without case, accents, spaces and hyphens, as people type
 * them. Near equivalents are left out, since they are never taken for exact.
 */
class AmbiguousSynonymsTest {

    private static final Nomenclature NOMENCLATURE = Nomenclature.load();

    record Meaning(String vocabulary, String synonym, Set<String> codes) {}

    @Test
    void every_word_with_two_meanings_has_been_reviewed() {
        Set<Meaning> found = Stream.of(
                        found("processes", NOMENCLATURE.processes()),
                        found("materials", NOMENCLATURE.materials()),
                        found("certifications", NOMENCLATURE.certifications()),
                        found("sectors", NOMENCLATURE.sectors()))
                .flatMap(List::stream)
                .collect(Collectors.toSet());

        Set<Meaning> reviewed = new CsvFile("ambiguous_synonyms.csv")
                .read(AmbiguousSynonymsTest::reviewed).stream().collect(Collectors.toSet());

        assertThat(found).isNotEmpty().isEqualTo(reviewed);
    }

    private static Meaning reviewed(CSVRecord csv) {
        assertThat(csv.get("reason")).isNotBlank();
        return new Meaning(
                csv.get("vocabulary"), fold(csv.get("synonym")), new TreeSet<>(CsvFile.values(csv, "codes")));
    }

    private static List<Meaning> found(String name, Vocabulary vocabulary) {
        Map<String, Set<String>> codesByWord = new TreeMap<>();
        vocabulary
                .all()
                .forEach(concept -> concept.searchText()
                        .lines()
                        .forEach(word -> codesByWord
                                .computeIfAbsent(fold(word), _ -> new TreeSet<>())
                                .add(concept.code())));
        return codesByWord.entrySet().stream()
                .filter(word -> word.getValue().size() > 1)
                .map(word -> new Meaning(name, word.getKey(), word.getValue()))
                .toList();
    }

    private static String fold(String word) {
        return Folding.of(word).replaceAll("[^\\p{L}\\p{Nd}+]", "");
    }
}
