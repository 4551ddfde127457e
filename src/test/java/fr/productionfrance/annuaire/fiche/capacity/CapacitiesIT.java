package fr.productionfrance.annuaire.fiche.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.engines.TestClock;
import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Capacity.State;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Members;
import fr.productionfrance.annuaire.fiche.ProblemCode;
import fr.productionfrance.annuaire.fiche.store.FicheHistory;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.indexing.FicheIndex;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What is said of free capacity, on the real store and in the search. */
@IntegrationTest
class CapacitiesIT {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

    private final Capacities capacities;
    private final CapacitySettings settings;
    private final FicheStore store;
    private final FicheHistory history;
    private final FicheSearch search;
    private final FicheIndex index;
    private final TestClock clock;
    private final Members members;

    @SuppressWarnings("NullAway.Init")
    private Fiche fiche;

    @Autowired
    CapacitiesIT(
            Capacities capacities,
            CapacitySettings settings,
            FicheStore store,
            FicheHistory history,
            FicheSearch search,
            FicheIndex index,
            TestClock clock,
            JdbcClient jdbc) {
        this.capacities = capacities;
        this.settings = settings;
        this.store = store;
        this.history = history;
        this.search = search;
        this.index = index;
        this.clock = clock;
        this.members = new Members(jdbc, store, "capacities-it.invalid");
    }

    @BeforeEach
    void keep() {
        fiche = members.fiche(Fiches.full(), FicheStatus.PUBLISHED);
        members.member("keeper", fiche);
        members.signIn("keeper");
    }

    @AfterEach
    void remove() {
        clock.putRight();
        members.remove();
    }

    @Test
    void a_state_is_stored_with_who_said_it_when_and_until_when() {
        CapacityOutcome outcome = save(say(1, State.AVAILABLE, 40.0));

        assertThat(outcome).isInstanceOf(CapacityOutcome.Saved.class);
        assertThat(rows().get(1).declared())
                .hasValueSatisfying(capacity -> assertThat(capacity)
                        .returns(State.AVAILABLE, Capacity::state)
                        .returns(40.0, Capacity::freeHoursPerWeek)
                        .returns(members.email("keeper"), Capacity::declaredBy)
                        .returns(Declaration.end(until()), Capacity::validUntil));
        assertThat(history.of(fiche.id())).hasSize(2);
    }

    @Test
    void the_same_said_again_writes_nothing_and_a_later_day_does() {
        save(say(1, State.FULL, null));
        Fiche before = stored();

        assertThat(save(say(1, State.FULL, null))).isEqualTo(new CapacityOutcome.Unchanged(before));
        assertThat(capacities.save(fiche.id(), List.of(), false)).isEqualTo(new CapacityOutcome.Unchanged(before));
        assertThat(stored()).isEqualTo(before);

        Declaration later = new Declaration(
                rows().get(1).key(), rows().get(1).declared(), State.FULL, null, null, until().plusDays(1));
        assertThat(save(later)).isInstanceOf(CapacityOutcome.Saved.class);
        assertThat(stored().version()).isEqualTo(before.version() + 1);
    }

    @Test
    void nothing_has_changed_renews_what_was_said_and_invents_nothing() {
        assertThat(rows().getFirst().stateAt(clock.instant())).isEqualTo(State.UNKNOWN);

        CapacityOutcome renewed = capacities.renew(fiche.id());

        assertThat(renewed)
                .isInstanceOfSatisfying(
                        CapacityOutcome.Saved.class,
                        saved -> assertThat(saved.changes()).hasSize(1));
        assertThat(rows().getFirst().stateAt(clock.instant())).isEqualTo(State.PARTIAL);
        assertThat(rows().getFirst().declared().orElseThrow().freeHoursPerWeek())
                .isEqualTo(35.5);
        assertThat(rows().get(1).declared()).isEmpty();
        assertThat(capacities.renew(fiche.id())).isInstanceOf(CapacityOutcome.Unchanged.class);
    }

    @Test
    void one_line_is_changed_and_the_rest_renewed_with_one_click() {
        CapacityOutcome outcome = capacities.save(fiche.id(), List.of(say(1, State.FULL, null)), true);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        CapacityOutcome.Saved.class,
                        saved -> assertThat(saved.changes()).hasSize(2));
        assertThat(rows().get(0).stateAt(clock.instant())).isEqualTo(State.PARTIAL);
        assertThat(rows().get(1).stateAt(clock.instant())).isEqualTo(State.FULL);
    }

    @Test
    void what_was_saved_can_be_taken_back_unless_somebody_changed_it_since() {
        FicheData before = stored().data();
        CapacityOutcome.Saved saved = (CapacityOutcome.Saved) save(say(1, State.FULL, null));
        assertThat(capacities.takeBack(fiche.id(), saved.changes())).isInstanceOf(CapacityOutcome.Saved.class);
        assertThat(stored().data()).isEqualTo(before);

        CapacityOutcome.Saved again = (CapacityOutcome.Saved) save(say(1, State.FULL, null));
        save(say(1, State.AVAILABLE, null));
        assertThat(capacities.takeBack(fiche.id(), again.changes())).isInstanceOf(CapacityOutcome.Clash.class);
        assertThat(rows().get(1).declared().orElseThrow().state()).isEqualTo(State.AVAILABLE);
    }

    @Test
    void who_changes_another_part_of_the_fiche_at_the_same_time_is_no_hindrance() throws Exception {
        int writers = 4;
        CyclicBarrier together = new CyclicBarrier(writers);
        List<Declaration> lines =
                List.of(say(0, State.FULL, null), say(1, State.PARTIAL, null), say(2, State.AVAILABLE, null));
        List<Callable<Object>> work = new ArrayList<>();
        for (Declaration line : lines) {
            work.add(() -> {
                members.signIn("keeper");
                together.await();
                return save(line);
            });
        }
        work.add(() -> {
            together.await();
            return rename("Un autre nom");
        });
        List<Object> outcomes;
        try (var threads = Executors.newFixedThreadPool(writers)) {
            outcomes = threads.invokeAll(work).stream().map(Future::resultNow).toList();
        }

        assertThat(outcomes.subList(0, 3)).allMatch(CapacityOutcome.Saved.class::isInstance);
        assertThat(stored().data().name()).isEqualTo("Un autre nom");
        assertThat(rows())
                .extracting(row -> row.declared().orElseThrow().state())
                .containsExactly(State.FULL, State.PARTIAL, State.AVAILABLE);
    }

    @Test
    void who_changes_the_same_line_is_told_and_not_written_over() {
        Declaration late = say(1, State.AVAILABLE, null);
        save(say(1, State.FULL, null));
        Fiche theirs = stored();

        assertThat(save(late)).isEqualTo(new CapacityOutcome.Clash(theirs, List.of(late.key())));
        assertThat(stored()).isEqualTo(theirs);
    }

    @Test
    void what_breaks_a_rule_is_refused() {
        CapacityRow row = rows().get(1);
        Declaration reversed =
                new Declaration(row.key(), row.declared(), State.FULL, null, until().plusDays(9), until());

        assertThat(save(reversed))
                .isInstanceOfSatisfying(
                        CapacityOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.code())
                                .containsExactly(ProblemCode.REVERSED));
    }

    @Test
    void nobody_says_anything_for_a_fiche_that_is_not_theirs_or_archived() {
        members.member("other");
        members.signIn("other");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> capacities.rows(fiche.id()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> capacities.renew(fiche.id()));

        members.signIn("keeper");
        store.changeStatus(fiche.id(), stored().version(), FicheStatus.ARCHIVED, "test");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> capacities.renew(fiche.id()));
    }

    @Test
    void buyers_find_it_within_a_second_and_read_unknown_from_the_second_it_ends() {
        await().atMost(Duration.ofMinutes(2)).until(() -> index.serving().isPresent());
        CapacityKey mill = rows().get(1).key();
        await().atMost(LONG_ENOUGH).until(() -> search.fiche(fiche.slug()).isPresent());

        capacities.set(fiche.id(), mill, State.AVAILABLE);
        await().atMost(LONG_ENOUGH).untilAsserted(() -> assertThat(shown()).isEqualTo(Availability.AVAILABLE));
        long version = stored().version();

        clock.set(Declaration.end(until()).minusSeconds(30));
        assertThat(shown()).isEqualTo(Availability.AVAILABLE);
        clock.set(Declaration.end(LocalDate.now(java.time.ZoneOffset.UTC).plusDays(settings.validDays() + 2L)));
        assertThat(shown()).isEqualTo(Availability.UNKNOWN);
        assertThat(stored().version()).isEqualTo(version);
    }

    private Availability shown() {
        return search.fiche(fiche.slug()).orElseThrow().sites().stream()
                .flatMap(site -> site.capabilities().stream())
                .filter(capability -> capability.process().equals("MACH.MILL"))
                .map(CapabilityView::availability)
                .findFirst()
                .orElseThrow();
    }

    private Declaration say(int line, State state, @Nullable Double hours) {
        CapacityRow row = rows().get(line);
        return new Declaration(row.key(), row.declared(), state, hours, null, until());
    }

    private LocalDate until() {
        return LocalDate.now(clock.withZone(Places.TIME_ZONE)).plusDays(settings.validDays());
    }

    private CapacityOutcome save(Declaration said) {
        return capacities.save(fiche.id(), List.of(said), false);
    }

    private List<CapacityRow> rows() {
        return capacities.rows(fiche.id());
    }

    private Fiche stored() {
        return store.find(fiche.id()).orElseThrow();
    }

    /** As another page would, which tries again when it was too late. */
    private Fiche rename(String name) {
        while (true) {
            Fiche now = stored();
            FicheData d = now.data();
            FicheData renamed = new FicheData(
                    d.siren(),
                    name,
                    d.tradeName(),
                    d.presentation(),
                    d.naf(),
                    d.headcount(),
                    d.turnover(),
                    d.sectors(),
                    d.references(),
                    d.contacts(),
                    d.languages(),
                    d.website(),
                    d.reviewEveryMonths(),
                    d.demo(),
                    d.sites());
            var outcome = store.save(now.id(), now.version(), renamed, "other");
            if (!(outcome instanceof fr.productionfrance.annuaire.fiche.store.SaveOutcome.Conflict)) {
                return outcome.fiche();
            }
        }
    }
}
