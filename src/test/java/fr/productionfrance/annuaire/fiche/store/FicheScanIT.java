package fr.productionfrance.annuaire.fiche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.store.FicheBulkLoader.Generated;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FicheScanIT {

    private static final Instant UPDATED = Instant.parse("2025-11-03T09:00:00Z");

    @RegisterExtension
    static final StoreDatabase database = new StoreDatabase();

    /** Keeps all it was given. */
    private static class Everything implements SnapshotReader {
        final List<Fiche> fiches = new ArrayList<>();
        final List<Integer> batchSizes = new ArrayList<>();
        long announced = -1;

        @Override
        public void begin(long count) {
            announced = count;
        }

        @Override
        public void batch(List<Fiche> batch) {
            assertThat(announced).isNotNegative();
            fiches.addAll(batch);
            batchSizes.add(batch.size());
        }
    }

    private static Everything published(int batchSize) {
        Everything everything = new Everything();
        database.scan.readPublished(batchSize, everything);
        return everything;
    }

    private static FicheData firm(int number) {
        return Fiches.bare(StoreDatabase.newSiren(), "Atelier " + number);
    }

    @Test
    void reads_each_published_fiche_once_and_whole() {
        List<Fiche> stored = new ArrayList<>();
        stored.add(database.store.create(Fiches.full(), FicheStatus.PUBLISHED, "test"));
        for (int i = 0; i < 6; i++) {
            stored.add(database.store.create(firm(i), FicheStatus.PUBLISHED, "test"));
        }
        database.store.create(firm(7), FicheStatus.DRAFT, "test");
        database.store.create(firm(8), FicheStatus.PENDING, "test");

        Everything read = published(3);

        assertThat(read.announced).isEqualTo(7);
        assertThat(read.batchSizes).containsExactly(3, 3, 1);
        assertThat(read.fiches).containsExactlyElementsOf(stored);
    }

    @Test
    void reads_no_batch_where_nothing_is_published() {
        database.store.create(firm(1), FicheStatus.DRAFT, "test");

        Everything read = published(3);

        assertThat(read.announced).isZero();
        assertThat(read.batchSizes).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> published(0));
    }

    @Test
    void an_archived_fiche_is_no_longer_read() {
        Fiche fiche = database.store.create(Fiches.full(), FicheStatus.PUBLISHED, "test");
        database.store.changeStatus(fiche.id(), 1, FicheStatus.ARCHIVED, "test");

        assertThat(published(3).fiches).isEmpty();
        assertThat(database.scan.read(List.of(fiche.id())))
                .extracting(Fiche::status)
                .containsExactly(FicheStatus.ARCHIVED);
    }

    @Test
    void reads_fiches_by_their_ids() {
        Fiche full = database.store.create(Fiches.full(), FicheStatus.PUBLISHED, "test");
        Fiche draft = database.store.create(firm(1), FicheStatus.DRAFT, "test");

        assertThat(database.scan.read(List.of(full.id(), new FicheId(UUID.randomUUID()), draft.id())))
                .containsExactlyInAnyOrder(full, draft);
        assertThat(database.scan.read(List.of())).isEmpty();
    }

    @Test
    void sees_one_state_while_others_write() {
        Fiche first = database.store.create(firm(1), FicheStatus.PUBLISHED, "test");
        Fiche second = database.store.create(Fiches.full(), FicheStatus.PUBLISHED, "test");
        Fiche third = database.store.create(firm(3), FicheStatus.PUBLISHED, "test");
        Everything read = new Everything() {
            @Override
            public void batch(List<Fiche> batch) {
                if (fiches.isEmpty()) {
                    database.store.save(second.id(), 1, Fiches.bare(Fiches.SIREN, "Après"), "ailleurs");
                    database.store.changeStatus(third.id(), 1, FicheStatus.ARCHIVED, "ailleurs");
                    database.store.create(firm(4), FicheStatus.PUBLISHED, "ailleurs");
                }
                super.batch(batch);
            }
        };

        database.scan.readPublished(1, read);

        assertThat(read.announced).isEqualTo(3);
        assertThat(read.fiches).containsExactly(first, second, third);
        assertThat(published(10).fiches).extracting(Fiche::version).containsExactly(1L, 2L, 1L);
    }

    @Test
    void fiches_that_are_no_longer_published_are_read_with_their_version_and_those_that_never_were_are_not() {
        Fiche published = database.store.create(firm(1), FicheStatus.PUBLISHED, "test");
        Fiche archived = database.store.create(firm(2), FicheStatus.PUBLISHED, "test");
        database.store.changeStatus(archived.id(), 1, FicheStatus.ARCHIVED, "test");
        Fiche pending = database.store.create(firm(3), FicheStatus.PUBLISHED, "test");
        database.store.changeStatus(pending.id(), 1, FicheStatus.PENDING, "test");
        database.store.create(firm(4), FicheStatus.DRAFT, "test");
        List<FicheScan.Withdrawn> read = new ArrayList<>();

        database.scan.readWithdrawn(1, read::addAll);

        assertThat(read)
                .containsExactlyInAnyOrder(
                        new FicheScan.Withdrawn(archived.id(), 2), new FicheScan.Withdrawn(pending.id(), 2))
                .noneMatch(fiche -> fiche.id().equals(published.id()));
    }

    @Test
    void what_the_reader_throws_ends_the_reading_and_frees_the_connection() {
        database.store.create(firm(1), FicheStatus.PUBLISHED, "test");
        for (int i = 0; i < 10; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> database.scan.readPublished(1, new Everything() {
                        @Override
                        public void batch(List<Fiche> batch) {
                            throw new IllegalStateException("Stopped");
                        }
                    }))
                    .withMessage("Stopped");
        }
        assertThat(published(1).fiches).hasSize(1);
    }

    @Test
    void twenty_thousand_fiches_stream_through_a_few_batches_of_memory() {
        int count = 20_000;
        int batchSize = 500;
        long loaded = database.loader.load(
                IntStream.range(0, count).mapToObj(i -> new Generated(workshop(i), FicheStatus.PUBLISHED, UPDATED)));
        assertThat(loaded).isEqualTo(count);
        List<WeakReference<List<Fiche>>> batches = new ArrayList<>();
        List<Integer> alive = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();

        database.scan.readPublished(batchSize, new SnapshotReader() {
            @Override
            public void begin(long announced) {
                assertThat(announced).isEqualTo(count);
            }

            @Override
            public void batch(List<Fiche> fiches) {
                assertThat(fiches)
                        .hasSize(batchSize)
                        .allSatisfy(fiche -> assertThat(capabilities(fiche)).isEqualTo(5));
                fiches.forEach(fiche -> ids.add(fiche.id().value()));
                batches.add(new WeakReference<>(fiches));
                if (batches.size() % 10 == 0) {
                    System.gc();
                    alive.add((int) batches.stream()
                            .filter(batch -> batch.get() != null)
                            .count());
                }
            }
        });

        assertThat(ids).hasSize(count).doesNotHaveDuplicates();
        assertThat(ids).isSortedAccordingTo(Comparator.comparing(UUID::toString));
        // The one being read and the one before it.
        assertThat(alive).hasSize(4).allSatisfy(n -> assertThat(n).isLessThanOrEqualTo(2));
    }

    private static long capabilities(Fiche fiche) {
        return fiche.data().sites().stream()
                .mapToLong(site -> site.capabilities().size())
                .sum();
    }

    /** The full fiche's workshop with five capabilities, as a firm of its own. */
    static FicheData workshop(int number) {
        Site site = Fiches.full().sites().getFirst();
        Site workshop = new Site(
                        null,
                        site.label(),
                        site.address(),
                        site.departement(),
                        site.point(),
                        site.craneT(),
                        site.cleanRoomIso(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())
                .withParts(
                        site.certificates(),
                        site.resources(),
                        Stream.concat(
                                        Stream.of(site.capabilities().getFirst()),
                                        Stream.of("MACH.MILL", "MACH.GRIND", "HEAT", "SURF")
                                                .map(Fiches::capability))
                                .toList(),
                        site.capacities());
        return firm(number).withSites(List.of(workshop));
    }
}
