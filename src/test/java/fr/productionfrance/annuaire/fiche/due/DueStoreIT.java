package fr.productionfrance.annuaire.fiche.due;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.demo.FicheGenerator;
import fr.productionfrance.annuaire.demo.Profile;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.store.FicheChange;
import fr.productionfrance.annuaire.fiche.store.SaveOutcome;
import fr.productionfrance.annuaire.fiche.store.StoreDatabase;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The query over 300 generated fiches, gaps and mistakes included, against a plain count over the same. */
class DueStoreIT {

    private static final int FICHES = 300;

    /** The day on which the generated fiches are of today; the store that keeps them lives then too. */
    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");

    private static final Nomenclature NOMENCLATURE = Nomenclature.load();
    private static final Weights WEIGHTS = Weights.load();
    private static final DueSettings SETTINGS = new DueSettings(60, 7, 70);

    private static StoreDatabase database;
    private static List<Fiche> fiches;
    private static DueStore due;

    @BeforeAll
    static void load() {
        database = new StoreDatabase();
        List<FicheChange> changes = FicheGenerator.create(Profile.MECALOIRE, 23, NOW)
                .fiches(FICHES)
                .<FicheChange>map(fiche -> new FicheChange.Create(
                        fiche.data(), fiche.status() == FicheStatus.ARCHIVED ? FicheStatus.DRAFT : fiche.status()))
                .toList();
        fiches = database.store.saveAll(changes, "test").stream()
                .map(SaveOutcome::fiche)
                .toList();
        due = at(NOW);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static DueStore at(Instant now) {
        DataSource source = Objects.requireNonNull(database.manager.getDataSource());
        return new DueStore(
                source,
                database.manager,
                new Digests(JdbcClient.create(source)),
                WEIGHTS,
                SETTINGS,
                Clock.fixed(now, Places.TIME_ZONE));
    }

    @Test
    void says_of_every_fiche_what_the_rules_say() {
        Map<FicheId, PlainDue> found = new LinkedHashMap<>();
        due.of(fiches.stream().map(Fiche::id).toList())
                .forEach(entry -> found.put(
                        entry.id(),
                        new PlainDue(
                                entry.processes(),
                                entry.unknown(),
                                entry.passing(),
                                entry.ended(),
                                entry.ending(),
                                entry.score(),
                                entry.reviewDue())));

        assertThat(found).hasSize(FICHES);
        assertThat(fiches).allSatisfy(fiche -> assertThat(found.get(fiche.id())).isEqualTo(plain(fiche, NOW)));
        assertThat(found.values()).anyMatch(entry -> entry.passing() > 0);
        assertThat(found.values()).anyMatch(entry -> entry.ended() > 0);
        assertThat(found.values()).anyMatch(entry -> entry.ending() > 0);
    }

    @Test
    void counts_and_lists_what_is_due_of_published_fiches_whatever_the_day() {
        for (Instant now : List.of(NOW, NOW.plusSeconds(86_400L * 400))) {
            DueStore store = at(now);
            DueCounts counts = store.counts("");
            List<Fiche> published = fiches.stream()
                    .filter(fiche -> fiche.status() == FicheStatus.PUBLISHED)
                    .toList();
            assertThat(counts.all()).isEqualTo(published.size());
            for (DueKind kind : DueKind.values()) {
                List<FicheId> expected = published.stream()
                        .filter(fiche -> isDue(kind, plain(fiche, now)))
                        .map(Fiche::id)
                        .toList();
                assertThat(counts.of(kind)).as(kind + " " + now).isEqualTo(expected.size());
                assertThat(all(store, kind)).extracting(DueEntry::id).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
        assertThat(at(NOW.plusSeconds(86_400L * 400)).counts("").of(DueKind.REVIEW))
                .isPositive();
    }

    @Test
    void pages_hold_the_list_in_one_order_and_a_file_all_of_it() {
        List<DueEntry> listed = all(due, DueKind.CAPACITY);
        List<DueEntry> paged = IntStream.range(0, listed.size() / 7 + 1)
                .mapToObj(page -> due.page(filter(DueKind.CAPACITY), page * 7, 7))
                .flatMap(List::stream)
                .toList();

        assertThat(paged).isEqualTo(listed);
        assertThat(listed)
                .isSortedAccordingTo(Comparator.comparingInt(DueEntry::unknown).reversed());
        assertThat(all(due, DueKind.COMPLETENESS)).isSortedAccordingTo(Comparator.comparingInt(DueEntry::score));
    }

    @Test
    void a_name_narrows_list_and_counts_and_is_text() {
        Fiche one = fiches.stream()
                .filter(fiche -> fiche.status() == FicheStatus.PUBLISHED)
                .findFirst()
                .orElseThrow();
        String name = one.data().displayName();

        assertThat(due.page(new DueFilter(Optional.empty(), name.toUpperCase(java.util.Locale.ROOT)), 0, 50))
                .extracting(DueEntry::id)
                .contains(one.id());
        for (String hostile : List.of("%", "_____", "' or 1=1 --", "\0zz", "\\")) {
            assertThat(due.counts(hostile).all()).as(hostile).isEqualTo(named(hostile));
        }
    }

    @Test
    void what_was_saved_since_the_last_look_is_counted_as_it_is_now() {
        DueEntry before = due.page(filter(DueKind.CERTIFICATE), 0, 1).getFirst();
        Fiche stored = database.store.find(before.id()).orElseThrow();
        List<Site> bare = stored.data().sites().stream()
                .map(site -> site.withParts(List.of(), site.resources(), site.capabilities(), site.capacities()))
                .toList();
        long counted = due.counts("").of(DueKind.CERTIFICATE);

        database.store.save(stored.id(), stored.version(), stored.data().withSites(bare), "test");

        assertThat(due.counts("").of(DueKind.CERTIFICATE)).isEqualTo(counted - 1);
        assertThat(all(due, DueKind.CERTIFICATE)).extracting(DueEntry::id).doesNotContain(before.id());
        database.store.save(stored.id(), stored.version() + 1, stored.data(), "test");
        assertThat(due.page(filter(DueKind.CERTIFICATE), 0, 1)).containsExactly(before);
    }

    @Test
    void the_facts_named_first_would_add_most() {
        assertThat(due.of(fiches.stream().map(Fiche::id).toList()))
                .allSatisfy(entry ->
                        assertThat(entry.missing()).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates());
        assertThat(due.of(fiches.stream().map(Fiche::id).toList()))
                .filteredOn(entry -> entry.score() == 100)
                .allSatisfy(entry -> assertThat(entry.missing()).isEmpty());
    }

    private static long named(String letters) {
        return fiches.stream()
                .filter(fiche -> fiche.status() == FicheStatus.PUBLISHED)
                .filter(fiche -> fiche.data().displayName().contains(letters.replace("\0", "")))
                .count();
    }

    private static boolean isDue(DueKind kind, PlainDue plain) {
        return switch (kind) {
            case REVIEW -> plain.reviewDue();
            case CAPACITY -> plain.unknown() + plain.passing() > 0;
            case CERTIFICATE -> plain.ended() + plain.ending() > 0;
            case COMPLETENESS -> plain.score() < SETTINGS.completeFrom();
        };
    }

    private static List<DueEntry> all(DueStore store, DueKind kind) {
        List<DueEntry> entries = new ArrayList<>();
        store.each(filter(kind), entries::add);
        return entries;
    }

    private static DueFilter filter(DueKind kind) {
        return new DueFilter(Optional.of(kind), "");
    }

    private static PlainDue plain(Fiche fiche, Instant now) {
        return PlainDue.of(fiche, NOMENCLATURE.processes(), WEIGHTS, SETTINGS, now);
    }
}
