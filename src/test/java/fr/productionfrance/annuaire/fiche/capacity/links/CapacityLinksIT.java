package fr.productionfrance.annuaire.fiche.capacity.links;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.engines.TestClock;
import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Capacity.State;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Members;
import fr.productionfrance.annuaire.fiche.capacity.CapacityLetter;
import fr.productionfrance.annuaire.fiche.letters.StopLinks;
import fr.productionfrance.annuaire.fiche.store.FicheHistory;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.nomenclature.Places;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** From the letter to what its links do, on the real database, with a clock that the test moves. */
@IntegrationTest
class CapacityLinksIT {

    private final LocalDate monday =
            LocalDate.now(Places.TIME_ZONE).plusWeeks(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));

    private final CapacityLetters letters;
    private final CapacityLinks links;
    private final StopLinks stops;
    private final LinkTraces traces;
    private final FicheStore store;
    private final FicheHistory history;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final Members members;

    @SuppressWarnings("NullAway.Init")
    private Fiche fiche;

    @SuppressWarnings("NullAway.Init")
    private UUID keeper;

    @Autowired
    CapacityLinksIT(
            CapacityLetters letters,
            CapacityLinks links,
            StopLinks stops,
            LinkTraces traces,
            FicheStore store,
            FicheHistory history,
            TestClock clock,
            JdbcClient jdbc) {
        this.letters = letters;
        this.links = links;
        this.stops = stops;
        this.traces = traces;
        this.store = store;
        this.history = history;
        this.clock = clock;
        this.jdbc = jdbc;
        this.members = new Members(jdbc, store, Members.newDomain());
    }

    @BeforeEach
    void keep() {
        fiche = members.fiche(Fiches.full(), FicheStatus.PUBLISHED);
        keeper = members.member("keeper", fiche);
        clock.set(monday.atTime(9, 0).atZone(Places.TIME_ZONE).toInstant());
    }

    @AfterEach
    void remove() {
        clock.putRight();
        members.remove();
    }

    @Test
    void the_letter_names_each_line_with_its_state_and_a_link_for_each_answer() throws Exception {
        CapacityLetter letter = letter();

        assertThat(letter.text())
                .startsWith("Bonjour,\n\noù en est la capacité de Pilat Précision ?")
                .contains(
                        "Tournage · Atelier principal\nInconnue aujourd’hui : « Partielle » valait jusqu’au 16 février 2026.")
                .contains("Fraisage · Atelier principal\nJamais renseignée")
                .contains("/mon-espace/capacite/" + fiche.slug())
                .contains("Ne plus recevoir cette lettre :\n" + letter.stop());
        assertThat(letter.words()).hasSize(10).first().asString().startsWith("Rien n’a changé (tout vaut jusqu’au ");
        assertThat(letter.words().subList(1, 4)).containsExactly("Disponible", "Partielle", "Complète");
        assertThat(letter.tokens()).doesNotHaveDuplicates().allMatch(token -> token.length() == 43);
        MimeMessage mail = members.mail("keeper").getLast();
        assertThat(mail.getSubject()).isEqualTo("Capacité libre de Pilat Précision : un clic suffit");
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<" + letter.stop() + ">");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void the_store_keeps_no_link() {
        CapacityLetter letter = letter();
        String kept = jdbc.sql("select string_agg(l::text, ' ') from capacity_link l")
                        .query(String.class)
                        .single()
                + jdbc.sql("select string_agg(l::text, ' ') from letter l")
                        .query(String.class)
                        .single();

        assertThat(Stream.concat(letter.tokens().stream(), Stream.of(letter.stopToken())))
                .noneMatch(kept::contains)
                .noneMatch(token ->
                        kept.contains(java.util.HexFormat.of().formatHex(token.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void a_link_sets_its_line_once_and_nothing_else() {
        String available = letter().token("Disponible");

        assertThat(links.look(available)).isInstanceOf(LinkState.Ready.class);
        assertThat(stored()).isEqualTo(fiche);
        assertThat(links.use(available))
                .isInstanceOfSatisfying(
                        LinkState.Used.class,
                        used -> assertThat(used.canTakeBack()).isTrue());

        Capacity turning = capacities(0).getFirst();
        assertThat(turning)
                .returns("MACH.TURN", Capacity::process)
                .returns(State.AVAILABLE, Capacity::state)
                .returns(null, Capacity::freeHoursPerWeek)
                .returns(members.email("keeper"), Capacity::declaredBy);
        assertThat(capacities(0)).hasSize(1);
        assertThat(stored().data().sites().get(1))
                .isEqualTo(fiche.data().sites().get(1));
        Fiche after = stored();

        assertThat(links.use(available)).isInstanceOf(LinkState.Used.class);
        assertThat(links.look(available)).isInstanceOf(LinkState.Used.class);
        assertThat(stored()).isEqualTo(after);
        assertThat(history.of(fiche.id()).getFirst().author()).isEqualTo(members.email("keeper"));
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void pressed_many_times_at_once_it_acts_once() throws Exception {
        String full = letter().token("Complète");
        int presses = 4;
        CyclicBarrier together = new CyclicBarrier(presses);
        Callable<LinkState> press = () -> {
            together.await();
            return links.use(full);
        };
        try (var threads = Executors.newFixedThreadPool(presses)) {
            List<LinkState> states = threads
                    .invokeAll(Stream.generate(() -> press).limit(presses).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(states).allMatch(LinkState.Used.class::isInstance);
        }
        assertThat(history.of(fiche.id())).hasSize(2);
    }

    @Test
    void nothing_has_changed_renews_what_was_said() {
        String renew = letter().token("Rien n’a changé");

        assertThat(links.look(renew))
                .isInstanceOfSatisfying(
                        LinkState.Ready.class, ready -> assertThat(ready.rows()).hasSize(1));
        assertThat(links.use(renew)).isInstanceOf(LinkState.Used.class);
        assertThat(capacities(0)).singleElement().returns(State.PARTIAL, capacity -> capacity.stateAt(clock.instant()));
    }

    @Test
    void another_answer_for_the_same_line_is_asked_for_again() {
        CapacityLetter letter = letter();
        links.use(letter.token("Disponible"));

        assertThat(links.look(letter.token("Complète")))
                .isInstanceOfSatisfying(
                        LinkState.Ready.class,
                        ready -> assertThat(ready.answered()).isTrue());
        assertThat(links.look(letter.tokens().get(5)))
                .isInstanceOfSatisfying(
                        LinkState.Ready.class,
                        ready -> assertThat(ready.answered()).isFalse());
    }

    @Test
    void an_answer_is_taken_back_for_half_an_hour_and_once() {
        CapacityLetter letter = letter();
        String available = letter.token("Disponible");
        links.use(available);
        clock.pass(Duration.ofMinutes(29));

        assertThat(links.takeBack(available))
                .isInstanceOfSatisfying(
                        LinkState.Used.class,
                        used -> assertThat(used.takenBack()).isTrue());
        assertThat(stored().data()).isEqualTo(fiche.data());
        long version = stored().version();
        links.takeBack(available);
        links.use(available);
        assertThat(stored().version()).isEqualTo(version);

        String full = letter.token("Complète");
        links.use(full);
        clock.pass(CapacityLinks.TAKE_BACK);
        links.takeBack(full);
        assertThat(capacities(0).getFirst().state()).isEqualTo(State.FULL);
    }

    @Test
    void what_somebody_changed_since_is_not_taken_back() {
        CapacityLetter letter = letter();
        links.use(letter.token("Disponible"));
        links.use(letter.token("Complète"));

        links.takeBack(letter.token("Disponible"));

        assertThat(capacities(0).getFirst().state()).isEqualTo(State.FULL);
    }

    @Test
    void a_link_ends_after_ten_days() {
        String available = letter().token("Disponible");
        clock.set(monday.plusDays(10).atTime(23, 59).atZone(Places.TIME_ZONE).toInstant());
        assertThat(links.look(available)).isInstanceOf(LinkState.Ready.class);
        clock.pass(Duration.ofMinutes(1));

        assertThat(links.look(available)).isInstanceOf(LinkState.Expired.class);
        assertThat(links.use(available)).isInstanceOf(LinkState.Expired.class);
        assertThat(stored()).isEqualTo(fiche);
    }

    @Test
    void an_archived_fiche_a_closed_account_and_a_lost_fiche_end_every_link() {
        CapacityLetter letter = letter();
        String available = letter.token("Disponible");
        links.use(letter.token("Complète"));
        long version = stored().version();

        members.lose(keeper, fiche);
        ends(letter, version);
        members.keep(keeper, fiche);
        assertThat(links.look(available)).isInstanceOf(LinkState.Ready.class);
        members.close(keeper);
        ends(letter, version);
        assertThat(stops.look(letter.stopToken())).isEmpty();
        jdbc.sql("update account set enabled = true where id = ?").param(keeper).update();
        store.changeStatus(fiche.id(), version, FicheStatus.ARCHIVED, "test");
        ends(letter, version + 1);
    }

    private void ends(CapacityLetter letter, long version) {
        assertThat(links.look(letter.token("Disponible"))).isEqualTo(new LinkState.Ended());
        assertThat(links.use(letter.token("Disponible"))).isEqualTo(new LinkState.Ended());
        assertThat(links.takeBack(letter.token("Complète"))).isEqualTo(new LinkState.Ended());
        assertThat(stored().version()).isEqualTo(version);
    }

    @Test
    void a_line_that_is_gone_is_told() {
        String heat = letter().tokens().get(7);
        store.save(
                fiche.id(),
                fiche.version(),
                fiche.data().withSites(List.of(fiche.data().sites().getFirst())),
                "test");

        assertThat(links.look(heat)).isInstanceOf(LinkState.NoLine.class);
        assertThat(links.use(heat)).isInstanceOf(LinkState.NoLine.class);
        assertThat(stored().version()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "' or 1=1 --",
                "\0",
                "../../admin",
                "🔩",
                "%00",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void what_was_never_sent_does_nothing(String token) {
        letter();

        assertThat(links.look(token)).isEqualTo(new LinkState.Unknown());
        assertThat(links.use(token)).isEqualTo(new LinkState.Unknown());
        assertThat(links.takeBack(token)).isEqualTo(new LinkState.Unknown());
        assertThat(stops.stop(token)).isEmpty();
        assertThat(stored()).isEqualTo(fiche);
    }

    @Test
    void an_altered_link_is_unknown_and_each_kind_opens_its_own_door() {
        CapacityLetter letter = letter();
        String available = letter.token("Disponible");
        String altered = (available.startsWith("A") ? "B" : "A") + available.substring(1);

        assertThat(links.use(altered)).isEqualTo(new LinkState.Unknown());
        assertThat(links.use(available + "A")).isEqualTo(new LinkState.Unknown());
        assertThat(links.use(letter.stopToken())).isEqualTo(new LinkState.Unknown());
        assertThat(stops.stop(available)).isEmpty();
        assertThat(stored()).isEqualTo(fiche);
    }

    @Test
    void the_last_link_ends_these_letters_for_this_person_and_fiche() {
        members.member("other", fiche);
        CapacityLetter letter = letter();

        assertThat(stops.look(letter.stopToken()))
                .hasValueSatisfying(ending -> assertThat(ending.stopped()).isFalse());
        assertThat(stops.stop(letter.stopToken()))
                .hasValueSatisfying(ending -> assertThat(ending)
                        .returns(true, StopLinks.Ending::stopped)
                        .returns("Pilat Précision", shown -> shown.fiche().orElseThrow()));
        clock.set(monday.plusWeeks(1).atTime(9, 0).atZone(Places.TIME_ZONE).toInstant());
        letters.send();

        assertThat(members.letters("keeper")).hasSize(1);
        assertThat(members.letters("other")).hasSize(2);
    }

    @Test
    void a_letter_is_written_in_its_readers_language_and_none_goes_to_who_has_not_answered() {
        jdbc.sql("update account set language = 'de' where id = ?")
                .param(keeper)
                .update();
        UUID invited = members.member("invited", fiche);
        jdbc.sql("update account set accepted_at = null where id = ?")
                .param(invited)
                .update();

        letters.send();

        assertThat(members.letters("keeper"))
                .singleElement()
                .asString()
                .startsWith("Guten Tag,")
                .contains("Drehen");
        assertThat(members.letters("invited")).isEmpty();
    }

    @Test
    void what_a_link_changed_calls_people_as_they_are_called_now() {
        String available = letter().token("Disponible");
        links.use(available);
        String name = members.email("keeper");
        assertThat(traces.of(name)).hasSize(1);

        traces.rename(name, "compte-efface-1");

        assertThat(traces.of(name)).isEmpty();
        assertThat(traces.of("compte-efface-1")).hasSize(1);
    }

    @Test
    void a_fiche_that_is_not_published_or_can_do_nothing_asks_nothing() {
        store.changeStatus(fiche.id(), fiche.version(), FicheStatus.DRAFT, "test");
        letters.send();

        assertThat(members.letters("keeper")).isEmpty();
    }

    private CapacityLetter letter() {
        letters.send();
        return new CapacityLetter(members.letters("keeper").getLast());
    }

    private Fiche stored() {
        return store.find(fiche.id()).orElseThrow();
    }

    private List<Capacity> capacities(int site) {
        return stored().data().sites().get(site).capacities();
    }
}
