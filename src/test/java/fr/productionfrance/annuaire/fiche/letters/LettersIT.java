package fr.productionfrance.annuaire.fiche.letters;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.engines.TestClock;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Members;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With a clock that the test moves: each period has one letter at most. */
@IntegrationTest
class LettersIT {

    /** Far enough away that everybody came before it. */
    private final LocalDate monday =
            LocalDate.now(Places.TIME_ZONE).plusWeeks(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));

    private final Letters letters;
    private final LetterChoices choices;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final Members members;

    @SuppressWarnings("NullAway.Init")
    private Fiche fiche;

    @SuppressWarnings("NullAway.Init")
    private UUID keeper;

    @Autowired
    LettersIT(Letters letters, LetterChoices choices, TestClock clock, JdbcClient jdbc, FicheStore store) {
        this.letters = letters;
        this.choices = choices;
        this.clock = clock;
        this.jdbc = jdbc;
        this.members = new Members(jdbc, store, Members.newDomain());
    }

    @BeforeEach
    void keep() {
        fiche = members.fiche(Fiches.full(), FicheStatus.PUBLISHED);
        keeper = members.member("keeper", fiche);
        clock.set(at(monday));
    }

    @AfterEach
    void remove() {
        clock.putRight();
        members.remove();
    }

    @Test
    void one_letter_goes_for_each_week_and_after_a_long_silence_one_and_not_many() {
        assertThat(round()).isEqualTo(1);
        assertThat(round()).isZero();
        clock.set(at(monday.plusDays(6)));
        assertThat(round()).isZero();
        clock.set(at(monday.plusDays(7)));
        assertThat(round()).isEqualTo(1);
        clock.set(at(monday.plusWeeks(6)));
        assertThat(round()).isEqualTo(1);
        assertThat(round()).isZero();
        assertThat(members.letters("keeper")).hasSize(3);
    }

    @Test
    void of_nodes_that_make_their_rounds_at_once_one_sends() throws Exception {
        int nodes = 4;
        CyclicBarrier together = new CyclicBarrier(nodes);
        Callable<Integer> node = () -> {
            List<Addressee> waiting = mine();
            together.await();
            return send(waiting);
        };
        List<Integer> sent;
        try (var threads = Executors.newFixedThreadPool(nodes)) {
            sent = threads.invokeAll(Stream.generate(() -> node).limit(nodes).toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(sent.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        assertThat(members.letters("keeper")).hasSize(1);
    }

    @Test
    void each_chooses_for_oneself_and_one_fiche_how_often() {
        members.member("monthly", fiche);
        members.member("never", fiche);
        choose("monthly", Rhythm.MONTHLY);
        choose("never", Rhythm.OFF);

        for (int day = 0; day < 84; day++) {
            clock.set(at(monday.plusDays(day)));
            round();
        }

        assertThat(members.letters("keeper")).hasSize(12);
        assertThat(members.letters("monthly")).hasSizeBetween(3, 4);
        assertThat(members.letters("never")).isEmpty();
    }

    @Test
    void who_wants_fewer_letters_within_a_period_gets_no_second_one_for_it() {
        round();
        choose("keeper", Rhythm.MONTHLY);
        clock.pass(Duration.ofHours(1));

        assertThat(round()).isZero();
    }

    @Test
    void who_came_within_the_period_waits_for_the_next() {
        clock.set(Instant.now().plusSeconds(1));
        assertThat(mine()).isEmpty();
    }

    @Test
    void a_closed_account_and_one_that_keeps_nothing_any_more_get_none() {
        members.close(keeper);
        assertThat(mine()).isEmpty();

        UUID other = members.member("other", fiche);
        assertThat(mine()).hasSize(1);
        members.lose(other, fiche);
        assertThat(mine()).isEmpty();
    }

    @Test
    void where_there_is_nothing_to_say_no_letter_goes_and_the_period_stays_open() {
        Addressee addressee = mine().getFirst();

        assertThat(letters.send(addressee, (_, _) -> Optional.empty())).isFalse();
        assertThat(members.letters("keeper")).isEmpty();
        assertThat(round()).isEqualTo(1);
    }

    @Test
    void what_is_due_on_all_of_ones_fiches_is_one_letter() {
        Fiche second = members.fiche(
                Fiches.bare(new fr.productionfrance.annuaire.fiche.Siren("356000000"), "Seconde"), FicheStatus.DRAFT);
        members.keep(keeper, second);

        List<Addressee> waiting = letters.waiting(LetterKind.DUE).stream()
                .filter(addressee -> addressee.account().equals(keeper))
                .toList();

        assertThat(waiting)
                .singleElement()
                .satisfies(
                        addressee -> assertThat(addressee.fiches()).containsExactlyInAnyOrder(fiche.id(), second.id()));
    }

    @Test
    void letters_long_past_are_forgotten() {
        round();
        clock.set(at(monday.plusYears(2)));
        letters.waiting(LetterKind.CAPACITY);

        assertThat(jdbc.sql("select count(*) from letter where account_id = ?")
                        .param(keeper)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void choose(String name, Rhythm rhythm) {
        members.signIn(name);
        choices.chooseCapacity(fiche.id(), rhythm);
        assertThat(choices.capacity(fiche.id())).isEqualTo(rhythm);
    }

    private int round() {
        return send(mine());
    }

    private int send(List<Addressee> waiting) {
        return (int) waiting.stream()
                .filter(addressee -> letters.send(
                        addressee, (_, sheet) -> Optional.of(new Letters.Text("Essai", "Fin : " + sheet.stop()))))
                .count();
    }

    /** Other tests' people are none of ours. */
    private List<Addressee> mine() {
        return letters.waiting(LetterKind.CAPACITY).stream()
                .filter(addressee -> addressee.email().value().endsWith(members.email("")))
                .toList();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(Places.TIME_ZONE).toInstant();
    }
}
