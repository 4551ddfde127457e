package fr.productionfrance.annuaire.fiche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Problem;
import fr.productionfrance.annuaire.fiche.ProblemCode;
import fr.productionfrance.annuaire.fiche.Siren;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FicheStoreIT {

    private static final String AUTHOR = "animatrice@cluster.example";

    @RegisterExtension
    static final StoreDatabase database = new StoreDatabase();

    private static final FicheStore store = database.store;

    @Test
    void gives_back_every_field_as_it_was_stored() {
        Fiche created = store.create(Fiches.full(), FicheStatus.PUBLISHED, AUTHOR);

        assertThat(created.data()).isEqualTo(Fiches.full());
        assertThat(created.version()).isEqualTo(1);
        assertThat(created.slug()).isEqualTo("pilat-precision-saint-etienne");
        assertThat(store.find(created.id())).contains(created);
        assertThat(store.bySlug(created.slug())).contains(created);
        assertThat(store.bySiren(Fiches.SIREN)).contains(created);
        assertThat(store.bySirens(List.of(Fiches.SIREN, StoreDatabase.newSiren())))
                .containsOnlyKeys(Fiches.SIREN)
                .containsValue(created);
    }

    @Test
    void gives_back_the_least_a_fiche_can_say() {
        FicheData bare = Fiches.bare(StoreDatabase.newSiren(), "🔩");

        Fiche created = store.create(bare, FicheStatus.DRAFT, AUTHOR);

        assertThat(store.find(created.id())).contains(created);
        assertThat(created.slug()).isEqualTo("fiche");
    }

    @Test
    void knows_no_fiche_that_is_not_there() {
        assertThat(store.find(new FicheId(UUID.randomUUID()))).isEmpty();
        assertThat(store.bySlug("rien")).isEmpty();
        assertThat(store.bySlug("nul\0")).isEmpty();
        assertThat(store.bySiren(Fiches.SIREN)).isEmpty();
        assertThat(store.bySirens(List.of())).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> store.save(new FicheId(UUID.randomUUID()), 1, Fiches.full(), AUTHOR));
    }

    @Test
    void a_save_replaces_all_that_a_fiche_says_and_keeps_its_slug() {
        Fiche created = store.create(Fiches.full(), FicheStatus.PUBLISHED, AUTHOR);
        FicheData other = Fiches.bare(Fiches.SIREN, "Un tout autre nom");
        var now = database.passTime().truncatedTo(ChronoUnit.MICROS);

        SaveOutcome outcome = store.save(created.id(), 1, other, AUTHOR);

        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(outcome.fiche())
                .isEqualTo(new Fiche(
                        created.id(), 2, created.slug(), FicheStatus.PUBLISHED, created.createdAt(), now, other));
        assertThat(store.find(created.id())).contains(outcome.fiche());
        assertThat(List.of("contact", "site", "certificate", "resource_group", "capability", "capacity"))
                .allSatisfy(table -> assertThat(database.rows(table)).isZero());
    }

    @Test
    void a_save_of_one_part_brings_back_the_others_untouched() {
        Fiche created = store.create(Fiches.full(), FicheStatus.PUBLISHED, AUTHOR);
        FicheData movedSite = Fiches.withSite(
                site -> site.withParts(site.certificates(), site.resources(), site.capabilities(), List.of()));
        FicheData sitesSwapped = movedSite.withSites(movedSite.sites().reversed());

        assertThat(store.save(created.id(), 1, movedSite, AUTHOR)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(store.find(created.id()).orElseThrow().data()).isEqualTo(movedSite);
        assertThat(store.save(created.id(), 2, sitesSwapped, AUTHOR)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(store.find(created.id()).orElseThrow().data()).isEqualTo(sitesSwapped);
    }

    @Test
    void a_save_that_changes_nothing_leaves_no_trace() {
        Fiche created = store.create(Fiches.full(), FicheStatus.PUBLISHED, AUTHOR);
        database.passTime();

        SaveOutcome outcome = store.save(created.id(), 1, Fiches.full(), "quelqu'un d'autre");
        SaveOutcome status = store.changeStatus(created.id(), 1, FicheStatus.PUBLISHED, "quelqu'un d'autre");

        assertThat(outcome).isEqualTo(new SaveOutcome.Unchanged(created));
        assertThat(status).isEqualTo(new SaveOutcome.Unchanged(created));
        assertThat(store.find(created.id())).contains(created);
        assertThat(database.history.of(created.id())).hasSize(1);
        assertThat(database.rows("fiche_outbox")).isEqualTo(1);
    }

    @Test
    void the_slower_of_two_saves_gets_the_fiche_of_the_faster_and_writes_nothing() {
        Fiche created = store.create(Fiches.full(), FicheStatus.PUBLISHED, AUTHOR);
        FicheData first = Fiches.bare(Fiches.SIREN, "La première");
        FicheData second = Fiches.bare(Fiches.SIREN, "La seconde");
        Fiche saved = store.save(created.id(), 1, first, AUTHOR).fiche();

        assertThat(store.save(created.id(), 1, second, AUTHOR)).isEqualTo(new SaveOutcome.Conflict(saved));
        assertThat(store.find(created.id())).contains(saved);
        assertThat(database.history.of(created.id())).hasSize(2);
    }

    @Test
    void of_many_saves_at_once_exactly_one_wins() throws Exception {
        Fiche created = store.create(Fiches.full(), FicheStatus.PUBLISHED, AUTHOR);
        int writers = 5;
        CyclicBarrier together = new CyclicBarrier(writers);
        List<Callable<SaveOutcome>> saves = IntStream.range(0, writers)
                .<Callable<SaveOutcome>>mapToObj(i -> () -> {
                    together.await();
                    return store.save(created.id(), 1, Fiches.bare(Fiches.SIREN, "Nom " + i), AUTHOR);
                })
                .toList();

        List<SaveOutcome> outcomes;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            outcomes = threads.invokeAll(saves).stream().map(Future::resultNow).toList();
        }

        assertThat(outcomes).filteredOn(SaveOutcome.Saved.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(SaveOutcome.Conflict.class::isInstance).hasSize(writers - 1);
        assertThat(store.find(created.id()).orElseThrow().version()).isEqualTo(2);
        assertThat(database.rows("fiche_outbox")).isEqualTo(2);
    }

    @Test
    void an_archived_fiche_frees_its_firm_for_another_but_keeps_its_slug() {
        Fiche first = store.create(Fiches.full(), FicheStatus.PUBLISHED, AUTHOR);
        database.passTime();
        Fiche archived =
                store.changeStatus(first.id(), 1, FicheStatus.ARCHIVED, AUTHOR).fiche();

        Fiche second = store.create(Fiches.full(), FicheStatus.PUBLISHED, AUTHOR);

        assertThat(archived.version()).isEqualTo(2);
        assertThat(archived.updatedAt()).isEqualTo(first.updatedAt());
        assertThat(second.slug()).isEqualTo("pilat-precision-saint-etienne-2");
        assertThat(store.bySiren(Fiches.SIREN)).contains(second);
        assertThat(store.bySlug(first.slug())).contains(archived);
        assertThat(store.count(FicheStatus.PUBLISHED)).isEqualTo(1);
        assertThat(store.count(FicheStatus.ARCHIVED)).isEqualTo(1);
        assertThatExceptionOfType(InvalidFicheException.class)
                .isThrownBy(() -> store.changeStatus(first.id(), 2, FicheStatus.PUBLISHED, AUTHOR))
                .satisfies(e ->
                        assertThat(e.problems()).extracting(Problem::code).containsExactly(ProblemCode.SIREN_TAKEN));
    }

    @Test
    void a_firm_has_one_fiche_only() {
        store.create(Fiches.full(), FicheStatus.DRAFT, AUTHOR);
        FicheChange again = new FicheChange.Create(Fiches.full(), FicheStatus.DRAFT);
        Siren other = StoreDatabase.newSiren();
        FicheChange twin = new FicheChange.Create(Fiches.bare(other, "Jumelle"), FicheStatus.DRAFT);

        assertThatExceptionOfType(InvalidFicheException.class)
                .isThrownBy(() -> store.saveAll(List.of(again), AUTHOR))
                .satisfies(e -> assertThat(e.siren()).isEqualTo(Fiches.SIREN))
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly(new Problem("siren", ProblemCode.SIREN_TAKEN, List.of(Fiches.SIREN.value()))));
        assertThatExceptionOfType(InvalidFicheException.class)
                .isThrownBy(() -> store.saveAll(List.of(twin, twin), AUTHOR))
                .satisfies(e -> assertThat(e.siren()).isEqualTo(other));
        assertThat(database.rows("fiche")).isEqualTo(1);
    }

    @Test
    void firms_of_one_name_and_town_have_numbered_slugs() {
        List<FicheChange> alike = Stream.generate(() -> (FicheChange) new FicheChange.Create(
                        Fiches.bare(StoreDatabase.newSiren(), "Usinage Durand"), FicheStatus.DRAFT))
                .limit(3)
                .toList();

        assertThat(store.saveAll(alike, AUTHOR))
                .extracting(outcome -> outcome.fiche().slug())
                .containsExactly("usinage-durand", "usinage-durand-2", "usinage-durand-3");
        assertThat(store.create(Fiches.bare(StoreDatabase.newSiren(), "Usinage Durand"), FicheStatus.DRAFT, AUTHOR)
                        .slug())
                .isEqualTo("usinage-durand-4");
    }

    @Test
    void what_breaks_a_rule_is_not_stored() {
        FicheData tooLong = Fiches.bare(Fiches.SIREN, "x".repeat(100_000));
        FicheData nul = Fiches.bare(Fiches.SIREN, "Nul\0");

        assertThatExceptionOfType(InvalidFicheException.class)
                .isThrownBy(() -> store.create(tooLong, FicheStatus.DRAFT, AUTHOR))
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly(new Problem("name", ProblemCode.TOO_LONG, List.of(200))));
        assertThatExceptionOfType(InvalidFicheException.class)
                .isThrownBy(() -> store.create(nul, FicheStatus.DRAFT, AUTHOR))
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly(new Problem("name", ProblemCode.UNREADABLE_TEXT, List.of())));
        assertThat(database.rows("fiche")).isZero();
    }

    @Test
    void a_change_without_an_author_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> store.create(Fiches.full(), FicheStatus.DRAFT, " "));
    }
}
