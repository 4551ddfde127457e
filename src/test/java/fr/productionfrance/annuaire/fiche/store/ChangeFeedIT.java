package fr.productionfrance.annuaire.fiche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** Each change reaches one taker at a time, as the fiche is by then, until it is taken. */
class ChangeFeedIT {

    private static final Duration SOON = Duration.ofMillis(200);

    @RegisterExtension
    static final StoreDatabase database = new StoreDatabase();

    private static final FicheStore store = database.store;
    private static final ChangeFeed feed = database.feed;
    private static final FicheOutbox outbox = database.outbox;

    private final List<PendingChange> seen = new ArrayList<>();

    @Test
    void a_change_is_handed_over_once_as_the_fiche_is_now() {
        Fiche fiche = publish("Avant");
        store.save(fiche.id(), 1, named(fiche, "Après"), "test");

        assertThat(takeDue()).hasValue(1);

        assertThat(seen).singleElement().satisfies(change -> {
            assertThat(change.version()).isEqualTo(2);
            assertThat(change.published().orElseThrow().data().name()).isEqualTo("Après");
        });
        assertThat(takeDue()).hasValue(0);
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    void a_withdrawn_fiche_is_handed_over_as_not_published_and_a_deleted_one_as_gone() {
        Fiche withdrawn = publish("Retirée");
        Fiche gone = publish("Disparue");
        store.changeStatus(withdrawn.id(), 1, FicheStatus.ARCHIVED, "test");
        database.jdbc.update("DELETE FROM fiche WHERE id = ?", gone.id().value());

        takeDue();

        Map<FicheId, PendingChange> changes =
                seen.stream().collect(Collectors.toMap(PendingChange::id, Function.identity()));
        assertThat(changes.get(withdrawn.id())).satisfies(change -> {
            assertThat(change.version()).isEqualTo(2);
            assertThat(change.published()).isEmpty();
        });
        assertThat(changes.get(gone.id())).isEqualTo(new PendingChange(gone.id(), 1, null));
    }

    @Test
    void when_the_taker_fails_everything_is_as_before() {
        publish("Ateliers du Gier");

        assertThatIllegalStateException()
                .isThrownBy(() -> feed.takeDue(200, _ -> {
                    throw new IllegalStateException("no index");
                }));

        assertThat(takeDue()).hasValue(1);
    }

    @Test
    void two_takers_share_the_changes_and_none_is_handed_to_both() throws Exception {
        for (int i = 0; i < 5; i++) {
            publish("Atelier " + i);
        }
        List<PendingChange> others = new ArrayList<>();

        OptionalInt taken = feed.takeDue(3, mine -> {
            CompletableFuture.runAsync(() -> feed.takeDue(200, theirs -> {
                        others.addAll(theirs);
                        return all(theirs, new ChangeOutcome.Taken());
                    }))
                    .join();
            seen.addAll(mine);
            return all(mine, new ChangeOutcome.Taken());
        });

        assertThat(taken).hasValue(3);
        assertThat(others).hasSize(2);
        assertThat(seen)
                .extracting(PendingChange::id)
                .doesNotContainAnyElementsOf(
                        others.stream().map(PendingChange::id).toList());
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    void a_change_made_while_an_older_one_is_taken_still_waits() {
        Fiche fiche = publish("Avant");

        feed.takeDue(200, changes -> {
            CompletableFuture.runAsync(() -> store.save(fiche.id(), 1, named(fiche, "Après"), "test"))
                    .join();
            return all(changes, new ChangeOutcome.Taken());
        });

        assertThat(takeDue()).hasValue(1);
        assertThat(seen.getFirst().version()).isEqualTo(2);
    }

    @Test
    void what_the_index_could_not_take_is_tried_again_for_good() {
        publish("Ateliers du Gier");
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(feed.takeDue(200, changes -> all(changes, new ChangeOutcome.Later("too busy"))))
                    .hasValue(1);
        }

        assertThat(takeDue()).hasValue(1);
    }

    @Test
    void what_the_index_refuses_is_set_aside_with_its_error_until_somebody_has_it_tried_again() {
        Fiche fiche = publish("Ateliers du Gier");
        refuse(3);

        assertThat(takeDue()).hasValue(0);
        assertThat(outbox.state()).isEqualTo(new FicheOutbox.State(1, 1, null));
        assertThat(outbox.setAside(10)).singleElement().satisfies(aside -> {
            assertThat(aside.id()).isEqualTo(fiche.id());
            assertThat(aside.attempts()).isEqualTo(3);
            assertThat(aside.error()).isEqualTo("no such field");
        });

        outbox.retry(List.of(fiche.id()));

        assertThat(takeDue()).hasValue(1);
        assertThat(outbox.setAside(10)).isEmpty();
    }

    @Test
    void a_newer_change_takes_the_place_of_one_that_was_set_aside() {
        Fiche fiche = publish("Avant");
        refuse(3);
        store.save(fiche.id(), 1, named(fiche, "Après"), "test");

        assertThat(takeDue()).hasValue(1);

        assertThat(outbox.waiting()).isZero();
    }

    @Test
    void all_that_was_set_aside_can_be_tried_again_together() {
        publish("Ateliers du Gier");
        publish("Forges du Pilat");
        refuse(3);

        outbox.retryAll();

        assertThat(takeDue()).hasValue(2);
    }

    @Test
    void the_changes_of_one_fiche_can_be_taken_out_of_turn() {
        publish("Ateliers du Gier");
        Fiche urgent = publish("Forges du Pilat");

        assertThat(feed.take(List.of(urgent.id()), SOON, this::takeAll)).isEqualTo(1);

        assertThat(seen).extracting(PendingChange::id).containsExactly(urgent.id());
        assertThat(outbox.waiting()).isEqualTo(1);
    }

    @Test
    void who_wants_changes_that_another_has_waits_for_them_and_no_longer_than_told() {
        Fiche fiche = publish("Ateliers du Gier");

        feed.takeDue(200, changes -> {
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(() -> CompletableFuture.supplyAsync(
                                    () -> feed.take(List.of(fiche.id()), SOON, this::takeAll))
                            .join())
                    .withCauseInstanceOf(DataAccessException.class);
            return all(changes, new ChangeOutcome.Taken());
        });

        assertThat(feed.take(List.of(fiche.id()), SOON, this::takeAll)).isZero();
    }

    @Test
    void nobody_takes_during_a_stand_still_and_what_waits_is_left_out_of_the_count() {
        Fiche quiet = publish("Ateliers du Gier");
        takeDue();
        Fiche waiting = publish("Forges du Pilat");
        List<ChangeFeed.Settled> settled = new ArrayList<>();

        feed.standStill(List.of(quiet.id(), waiting.id()), found -> {
            settled.add(found);
            assertThat(CompletableFuture.supplyAsync(this::takeDue).join()).isEmpty();
        });

        assertThat(settled).containsExactly(new ChangeFeed.Settled(1, Set.of(waiting.id()), List.of(quiet)));
        assertThat(takeDue()).hasValue(1);
    }

    @Test
    void a_stand_still_waits_for_the_batch_that_is_under_way() throws Exception {
        publish("Ateliers du Gier");
        CountDownLatch taking = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<OptionalInt> batch = CompletableFuture.supplyAsync(() -> feed.takeDue(200, changes -> {
            taking.countDown();
            awaitQuietly(mayEnd);
            return all(changes, new ChangeOutcome.Taken());
        }));
        taking.await();

        CompletableFuture<Long> pending = new CompletableFuture<>();
        CompletableFuture<Void> still = CompletableFuture.runAsync(() -> feed.standStill(
                List.of(), settled -> pending.complete((long) settled.pending().size())));
        assertThat(pending).isNotDone();
        mayEnd.countDown();

        assertThat(batch.get()).hasValue(1);
        still.join();
        assertThat(pending.join()).isZero();
    }

    @Test
    void a_save_wakes_who_waits() throws Exception {
        try (ChangeSignal signal = database.signal()) {
            signal.await(Duration.ofMillis(1)); // from now on it listens
            long start = System.nanoTime();
            publish("Ateliers du Gier");

            signal.await(Duration.ofMinutes(1));

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        }
    }

    @Test
    void waiting_ends_when_the_signal_is_closed() throws Exception {
        ChangeSignal signal = database.signal();
        signal.await(Duration.ofMillis(1));
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> awaitQuietly(signal));

        signal.close();

        assertThat(waiting).succeedsWithin(Duration.ofSeconds(30));
    }

    @Test
    void what_was_saved_is_told_after_the_commit_and_a_save_that_changes_nothing_is_not() {
        Fiche fiche = publish("Ateliers du Gier");
        assertThat(database.told).containsExactly(new FichesChanged(List.of(fiche.id())));

        store.save(fiche.id(), 1, fiche.data(), "test");
        assertThat(database.told).hasSize(1);

        new TransactionTemplate(database.manager).executeWithoutResult(_ -> {
            publish("Forges du Pilat");
            assertThat(database.told).hasSize(1);
        });
        assertThat(database.told).hasSize(2);
    }

    @Test
    void what_is_rolled_back_is_not_told() {
        new TransactionTemplate(database.manager).executeWithoutResult(transaction -> {
            publish("Ateliers du Gier");
            transaction.setRollbackOnly();
        });

        assertThat(database.told).isEmpty();
    }

    private static Fiche publish(String name) {
        return store.create(Fiches.bare(StoreDatabase.newSiren(), name), FicheStatus.PUBLISHED, "test");
    }

    private static FicheData named(Fiche fiche, String name) {
        return Fiches.bare(fiche.data().siren(), name);
    }

    private OptionalInt takeDue() {
        seen.clear();
        return feed.takeDue(200, this::takeAll);
    }

    private Map<FicheId, ChangeOutcome> takeAll(List<PendingChange> changes) {
        seen.addAll(changes);
        return all(changes, new ChangeOutcome.Taken());
    }

    private static void refuse(int times) {
        for (int i = 0; i < times; i++) {
            feed.takeDue(200, changes -> all(changes, new ChangeOutcome.Refused("no such field")));
        }
    }

    private static Map<FicheId, ChangeOutcome> all(List<PendingChange> changes, ChangeOutcome outcome) {
        return changes.stream().collect(Collectors.toMap(PendingChange::id, _ -> outcome));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitQuietly(ChangeSignal signal) {
        try {
            signal.await(Duration.ofMinutes(1));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
