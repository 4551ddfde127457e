package fr.productionfrance.annuaire.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference counts of a generated set, on 20,000 fiches from which nothing has been left out. */
class GeneratedSetTest {

    private static final int COUNT = 20_000;
    private static final Set<String> DENSEST = Set.of("74", "69", "59", "38", "44", "31", "01", "42", "67", "85");
    private static final List<Fiche> NATIONAL = draw(Profile.NATIONAL, COUNT);

    @Test
    void firms_have_four_or_five_processes_and_a_few_have_many() {
        int[] counts = NATIONAL.stream()
                .mapToInt(fiche ->
                        (int) main(fiche).map(Capability::process).distinct().count())
                .sorted()
                .toArray();

        assertThat(Arrays.stream(counts).average().orElseThrow()).isBetween(4.5, 5.1);
        assertThat(counts[COUNT / 2]).isEqualTo(4);
        assertThat(counts[COUNT * 95 / 100]).isBetween(10, 13);
    }

    @Test
    void about_half_turn_or_mill() {
        Set<String> common = Set.of("MACH.TURN.CNC", "MACH.MILL.3AX");

        assertThat(share(fiche -> main(fiche).anyMatch(c -> common.contains(c.process()))))
                .isBetween(0.40, 0.52);
    }

    @Test
    void four_in_ten_hold_a_hundredth_and_one_in_four_half_of_it() {
        assertThat(share(fiche -> holds(fiche, 10))).isBetween(0.35, 0.50);
        assertThat(share(fiche -> holds(fiche, 5))).isBetween(0.18, 0.28);
    }

    @Test
    void firms_are_where_industry_is() {
        assertThat(share(fiche ->
                        DENSEST.contains(fiche.data().sites().getFirst().departement())))
                .isBetween(0.33, 0.40);

        long mecaloire = draw(Profile.MECALOIRE, 4_000).stream()
                .filter(fiche -> "42".equals(fiche.data().sites().getFirst().departement()))
                .count();
        assertThat(mecaloire / 4_000.0).isBetween(0.42, 0.56);
    }

    @Test
    void names_hardly_repeat() {
        long names =
                NATIONAL.stream().map(fiche -> fiche.data().name()).distinct().count();

        assertThat(Surnames.count()).isGreaterThan(50_000);
        assertThat(names).isGreaterThan(COUNT * 98 / 100);
    }

    @Test
    void presentations_come_from_more_than_two_hundred_sentences_and_few_are_long() {
        int[] words = NATIONAL.stream()
                .map(fiche -> fiche.data().presentation())
                .mapToInt(text -> text == null ? 0 : text.split("\\s+").length)
                .sorted()
                .toArray();

        assertThat(new Frames().count()).isGreaterThanOrEqualTo(200);
        assertThat(words[COUNT / 2]).isBetween(80, 105);
        assertThat(words[COUNT * 98 / 100]).isBetween(180, 290);
    }

    @Test
    void the_reader_reads_every_tolerance_that_was_written() {
        long tolerated = NATIONAL.stream()
                .flatMap(GeneratedSetTest::main)
                .filter(c -> c.tolerance() != null)
                .count();
        long capabilities = NATIONAL.stream().flatMap(GeneratedSetTest::main).count();

        // Coating, heat treatment, assembly, measuring and design have no tolerance on dimensions.
        assertThat((double) tolerated / capabilities).isBetween(0.7, 0.9);
    }

    private static List<Fiche> draw(Profile profile, int count) {
        FicheGenerator generator = new FicheGenerator(
                Nomenclature.load(),
                Places.load(),
                new ToleranceReader(),
                profile,
                7,
                Instant.parse("2026-11-23T12:00:00Z"),
                Gaps.NONE);
        return LongStream.range(0, count).parallel().mapToObj(generator::fiche).toList();
    }

    private static Stream<Capability> main(Fiche fiche) {
        return fiche.data().sites().getFirst().capabilities().stream();
    }

    private static boolean holds(Fiche fiche, double halfWidthUm) {
        return main(fiche).anyMatch(c -> c.tolerance() != null && c.tolerance().halfWidthUm() <= halfWidthUm);
    }

    private static double share(Predicate<Fiche> which) {
        return (double) NATIONAL.stream().filter(which).count() / NATIONAL.size();
    }
}
