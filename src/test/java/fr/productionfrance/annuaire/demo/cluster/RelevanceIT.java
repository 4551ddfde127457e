package fr.productionfrance.annuaire.demo.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.demo.DemoFile;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.NafCodes;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.asking.Asking;
import fr.productionfrance.annuaire.search.asking.SearchInWords;
import fr.productionfrance.annuaire.search.query.SearchBed;
import fr.productionfrance.annuaire.search.understanding.Readers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How near the order of the results is to what a buyer would want, over the demonstration's members and the grades of {@code
 * relevance/grades.tsv}: nDCG of the first ten, printed for each text. The lists are read as a buyer reads them, the fiches to
 * confirm after those that meet everything.
 */
class RelevanceIT {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Path GRADES = Path.of("src/test/resources/relevance/grades.tsv");
    private static final int FIRST = 10;

    /** Just below what it was when the last grades were made (0.998): whoever loses more must say why. */
    private static final double FLOOR = 0.985;

    private static SearchBed bed;
    private static SearchInWords words;

    /** A text with the members that answer it. */
    private record Graded(String text, Map<String, Integer> grades) {

        static Graded read(String line) {
            String[] parts = line.split("\t", -1);
            return new Graded(
                    parts[0],
                    Arrays.stream(parts[1].split(" ", -1))
                            .map(grade -> grade.split("=", -1))
                            .collect(Collectors.toMap(grade -> grade[0], grade -> Integer.valueOf(grade[1]))));
        }

        double ndcg(List<String> found) {
            List<Integer> ideal = grades.values().stream()
                    .sorted(Comparator.reverseOrder())
                    .limit(FIRST)
                    .toList();
            List<Integer> given =
                    found.stream().map(member -> grades.getOrDefault(member, 0)).toList();
            return gain(given) / gain(ideal);
        }

        private static double gain(List<Integer> grades) {
            double gain = 0;
            for (int place = 0; place < grades.size(); place++) {
                gain += (Math.pow(2, grades.get(place)) - 1) / (Math.log(place + 2) / Math.log(2));
            }
            return gain;
        }
    }

    @BeforeAll
    static void fillTheIndex() {
        Nomenclature nomenclature = Nomenclature.load();
        List<FicheData> members =
                new Cluster(Places.load(), NafCodes.load(nomenclature.processes()), new ToleranceReader()).fiches(NOW);
        List<String> keys = keys();
        bed = SearchBed.at(NOW)
                .index(Stream.iterate(0, number -> number + 1)
                        .limit(members.size())
                        .map(number -> fiche(keys.get(number), members.get(number)))
                        .toList());
        words = Asking.of(Readers.all(), bed.search());
    }

    @AfterAll
    static void close() {
        bed.close();
    }

    @Test
    void the_first_ten_are_those_that_a_buyer_would_want() throws IOException {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Graded graded : grades()) {
            List<String> found = found(graded.text());
            double score = graded.ndcg(found);
            scores.put(graded.text(), score);
            System.out.printf(Locale.ROOT, "%.3f  %-45s %s%n", score, graded.text(), found);
        }
        double mean =
                scores.values().stream().mapToDouble(score -> score).average().orElseThrow();
        System.out.printf(Locale.ROOT, "nDCG@%d %.3f, the mean of %d texts%n", FIRST, mean, scores.size());

        assertThat(scores).hasSizeGreaterThanOrEqualTo(30);
        assertThat(mean).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void grades_name_members_of_the_demonstration_and_nobody_else() throws IOException {
        assertThat(grades().stream().flatMap(graded -> graded.grades().keySet().stream()))
                .isSubsetOf(keys());
    }

    private static List<String> found(String text) {
        SearchState asked = words.read(text, Language.FR, SearchState.START).state();
        PageRequest first = PageRequest.FIRST.withSize(FIRST);
        return Stream.of(Band.CONFIRMED, Band.TO_CONFIRM)
                .flatMap(band -> bed.search().search(asked.criteria(), first.withBand(band)).hits().stream())
                .map(hit -> hit.slug())
                .limit(FIRST)
                .toList();
    }

    private static List<Graded> grades() throws IOException {
        try (Stream<String> lines = Files.lines(GRADES)) {
            return lines.filter(line -> !line.startsWith("#")).map(Graded::read).toList();
        }
    }

    private static List<String> keys() {
        return new DemoFile("cluster/members.csv")
                .rows(MemberRow::read).stream().map(MemberRow::key).toList();
    }

    /** Under its key in place of a slug. */
    private static Fiche fiche(String key, FicheData data) {
        return new Fiche(
                new FicheId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))),
                1,
                key,
                FicheStatus.PUBLISHED,
                NOW,
                NOW,
                data);
    }
}
