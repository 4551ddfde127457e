package fr.productionfrance.annuaire.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.SimilarFiche;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SimilarFichesIT {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final int ASKED = 4;

    /** Elasticsearch measures on another sphere and in single precision. */
    private static final double ROUNDING = 0.02;

    private static final List<Fiche> FICHES = SearchBed.published(5, NOW, 200);

    private static final Vocabulary MATERIALS = Nomenclature.load().materials();

    private static SearchBed bed;
    private static FicheSearch search;

    @BeforeAll
    static void index() {
        bed = SearchBed.at(NOW).index(FICHES);
        search = bed.search();
    }

    @AfterAll
    static void close() {
        bed.close();
    }

    @Test
    void what_is_told_to_be_in_common_is_and_nothing_is_similar_to_itself() {
        for (Fiche fiche : FICHES.subList(0, 40)) {
            FicheView view = search.fiche(fiche.slug()).orElseThrow();
            Set<String> processes = processes(view);

            List<SimilarFiche> similar = search.similar(view, ASKED);

            assertThat(similar).hasSizeLessThanOrEqualTo(ASKED).allSatisfy(other -> {
                FicheView its = search.fiche(other.slug()).orElseThrow();
                assertThat(other.slug()).isNotEqualTo(fiche.slug());
                assertThat(other.processes()).isNotEmpty();
                assertThat(processes(its)).containsAll(other.processes());
                assertThat(other.processes()).isSubsetOf(processes);
                assertThat(other.materials()).isSubsetOf(materials(its));
            });
            assertThat(similar.isEmpty()).isEqualTo(processes.isEmpty() || nobodyElseHas(fiche, processes));
        }
    }

    /** The rule said once more, over all fiches: whoever is given has no fewer points than whoever is left out. */
    @Test
    void those_most_alike_and_near_are_given() {
        for (Fiche fiche : FICHES.subList(0, 15)) {
            FicheView view = search.fiche(fiche.slug()).orElseThrow();
            List<SimilarFiche> all = search.similar(view, 100);

            List<Double> points = all.stream().map(other -> points(view, other)).toList();

            for (int i = 1; i < points.size(); i++) {
                assertThat(points.get(i))
                        .as("%s after %s", all.get(i).slug(), all.get(i - 1).slug())
                        .isLessThanOrEqualTo(points.get(i - 1) + ROUNDING);
            }
        }
    }

    private static double points(FicheView fiche, SimilarFiche other) {
        Map<String, Set<String>> wanted = SimilarQuery.materialsByProcess(fiche);
        Map<String, Set<String>> its = search.fiche(other.slug()).orElseThrow().sites().stream()
                .flatMap(site -> site.capabilities().stream())
                .collect(Collectors.groupingBy(
                        CapabilityView::process, Collectors.flatMapping(SimilarFichesIT::codes, Collectors.toSet())));
        double points = wanted.entrySet().stream()
                .filter(process -> its.containsKey(process.getKey()))
                .mapToDouble(process -> its.getOrDefault(process.getKey(), Set.of()).stream()
                                .flatMap(code -> MATERIALS.withAncestors(code).stream())
                                .anyMatch(process.getValue()::contains)
                        ? 2
                        : 1)
                .sum();
        Double km = other.distanceKm();
        return km == null ? points : points + 2 * 30 / (30 + km);
    }

    private static Stream<String> codes(CapabilityView capability) {
        return capability.grades().isEmpty() ? Stream.ofNullable(capability.material()) : capability.grades().stream();
    }

    private static boolean nobodyElseHas(Fiche fiche, Set<String> processes) {
        return FICHES.stream()
                .filter(other -> !other.id().equals(fiche.id()))
                .map(other -> search.fiche(other.slug()).orElseThrow())
                .noneMatch(other -> processes(other).stream().anyMatch(processes::contains));
    }

    private static Set<String> processes(FicheView fiche) {
        return fiche.sites().stream()
                .flatMap(site -> site.capabilities().stream())
                .map(CapabilityView::process)
                .collect(Collectors.toSet());
    }

    private static Set<String> materials(FicheView fiche) {
        return fiche.sites().stream()
                .flatMap(site -> site.capabilities().stream())
                .flatMap(capability -> Stream.ofNullable(capability.material()))
                .collect(Collectors.toSet());
    }
}
