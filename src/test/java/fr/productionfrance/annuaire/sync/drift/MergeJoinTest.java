package fr.productionfrance.annuaire.sync.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.search.indexing.IndexedFiche;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions alone: contents are compared in {@code DriftIT}, on documents that were really indexed. */
class MergeJoinTest {

    private final List<FicheId> suspects = new ArrayList<>();
    private long total;
    private long compared;

    @Test
    void two_empty_sides_agree() {
        join(List.of(), List.of());

        assertThat(suspects).isEmpty();
    }

    @Test
    void an_empty_index_lacks_everything() {
        join(List.of(fiche(id(1), 1), fiche(id(2), 1)), List.of());

        assertThat(suspects).containsExactly(id(1), id(2));
        assertThat(compared).isEqualTo(2).isEqualTo(total);
    }

    @Test
    void all_that_an_empty_store_does_not_know_is_extra() {
        join(List.of(), List.of(document(id(1), 1), document(id(2), 1)));

        assertThat(suspects).containsExactly(id(1), id(2));
    }

    @Test
    void an_older_document_and_a_newer_one_differ_and_one_of_the_same_version_does_not() {
        join(
                List.of(fiche(id(1), 2), fiche(id(2), 2), fiche(id(3), 2)),
                List.of(document(id(1), 1), document(id(2), 2), document(id(3), 3)));

        assertThat(suspects).containsExactly(id(1), id(3));
    }

    @Test
    void ids_are_compared_as_the_index_orders_them_also_where_a_number_would_turn_negative() {
        FicheId low = FicheId.of("7fffffff-ffff-4fff-bfff-ffffffffffff");
        FicheId high = FicheId.of("80000000-0000-4000-8000-000000000000");

        join(List.of(fiche(low, 1), fiche(high, 1)), List.of(document(low, 1), document(high, 1)));

        assertThat(suspects).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_two_sides_give_what_comparing_them_as_sets_gives(int seed) {
        Random dice = new Random(seed);
        Set<UUID> stored = ids(dice, 300);
        Set<UUID> indexed = ids(dice, 100);
        stored.stream().filter(_ -> dice.nextInt(10) > 0).forEach(indexed::add);
        Set<UUID> differing = new TreeSet<>(Comparator.comparing(UUID::toString));
        differing.addAll(stored);
        differing.addAll(indexed);
        differing.removeIf(id -> stored.contains(id) && indexed.contains(id));

        join(
                stored.stream().map(id -> fiche(new FicheId(id), 1)).toList(),
                indexed.stream().map(id -> document(new FicheId(id), 1)).toList());

        assertThat(suspects.stream().map(FicheId::value)).containsExactlyElementsOf(differing);
    }

    private static Set<UUID> ids(Random dice, int count) {
        return dice.ints(count)
                .mapToObj(_ -> new UUID(dice.nextLong(), dice.nextLong()))
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(UUID::toString))));
    }

    private void join(List<Fiche> fiches, List<IndexedFiche> documents) {
        MergeJoin.Progress progress = new MergeJoin.Progress() {
            @Override
            public void begin(long fichesInAll) {
                total = fichesInAll;
            }

            @Override
            public void compared(int more) {
                compared += more;
            }
        };
        Consumer<FicheId> suspect = suspects::add;
        MergeJoin join = new MergeJoin(documents.iterator(), MergeJoinTest::differInVersion, progress, suspect);
        join.begin(fiches.size());
        for (Fiche fiche : fiches) {
            join.batch(List.of(fiche));
        }
        join.end();
    }

    private static boolean differInVersion(Fiche fiche, @Nullable IndexedFiche document) {
        return document == null || document.version() != fiche.version();
    }

    private static FicheId id(long number) {
        return new FicheId(new UUID(number, number));
    }

    private static IndexedFiche document(FicheId id, long version) {
        return new IndexedFiche(id, version, "");
    }

    private static Fiche fiche(FicheId id, long version) {
        return new Fiche(
                id, version, "x", FicheStatus.PUBLISHED, Instant.EPOCH, Instant.EPOCH, Fiches.bare(Fiches.SIREN, "X"));
    }
}
