package fr.productionfrance.annuaire.search.degraded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.InvalidCursorException;
import fr.productionfrance.annuaire.search.MapWindow;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import fr.productionfrance.annuaire.search.query.SearchLimits;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class GuardedFicheSearchTest {

    private static final int AT_ONCE = 3;
    private static final Duration LONG = Duration.ofHours(1);

    private final EngineDouble engine = new EngineDouble();
    private final StandInDouble standIn = new StandInDouble();

    @Test
    void while_elasticsearch_answers_nobody_else_is_asked() {
        GuardedFicheSearch search = search(LONG);

        assertThat(page(search).byNameOnly()).isFalse();
        assertThat(search.isLimited()).isFalse();
        assertThat(new SearchHealth(search).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void while_it_is_away_names_are_answered_and_everybody_is_told() {
        GuardedFicheSearch search = search(LONG);
        engine.failsWith(new SearchUnavailableException("away", new IOException("refused")));

        assertThat(page(search).byNameOnly()).isTrue();
        assertThat(search.fiche("ateliers-dupont")).isPresent();
        assertThat(search.answer(SearchCriteria.EVERYTHING, PageRequest.FIRST, FacetRequest.ALL)
                        .page()
                        .byNameOnly())
                .isTrue();
        assertThat(search.isLimited()).isTrue();
        assertThat(new SearchHealth(search).health().getStatus()).isEqualTo(SearchHealth.DEGRADED);
    }

    @Test
    void a_map_is_drawn_by_elasticsearch_or_not_at_all() {
        GuardedFicheSearch search = search(LONG);
        assertThat(search.map(SearchCriteria.EVERYTHING, Band.CONFIRMED, MapWindow.EVERYTHING)
                        .found())
                .isZero();
        engine.failsWith(new SearchUnavailableException("away", new IOException("refused")));

        assertThatThrownBy(() -> search.map(SearchCriteria.EVERYTHING, Band.CONFIRMED, MapWindow.EVERYTHING))
                .isInstanceOf(SearchUnavailableException.class);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void the_log_tells_each_outage_once_with_its_reason_and_not_what_was_typed(CapturedOutput log) {
        GuardedFicheSearch search = search(LONG);
        engine.failsWith(new SearchUnavailableException(
                "away",
                new ElasticsearchException(
                        "msearch",
                        ErrorResponse.of(e -> e.status(429)
                                .error(c -> c.type("circuit_breaking_exception").reason("typed by a visitor"))))));

        page(search);
        page(search);

        assertThat(log).containsOnlyOnce("stands in for Elasticsearch: 429 circuit_breaking_exception");
        assertThat(log).doesNotContain("typed by a visitor");
    }

    @Test
    void only_the_store_knows_what_was_withdrawn_and_without_it_nobody_does() {
        GuardedFicheSearch search = search(LONG);

        assertThat(search.isWithdrawn("forges-durand")).isTrue();
        assertThat(search.isWithdrawn("ateliers-dupont")).isFalse();
        assertThat(search.successor("forges-durand")).contains("ateliers-dupont");
        standIn.goesAway();
        assertThat(search.isWithdrawn("forges-durand")).isFalse();
        assertThat(search.successor("forges-durand")).isEmpty();
    }

    @Test
    void nobody_else_can_count() {
        GuardedFicheSearch search = search(LONG);
        engine.failsWith(new SearchUnavailableException("away", new IOException("refused")));

        assertThatThrownBy(() -> search.count(SearchCriteria.EVERYTHING, FacetRequest.ALL))
                .isInstanceOf(SearchUnavailableException.class);
    }

    @Test
    void who_asks_for_names_first_notices_that_it_is_away() {
        GuardedFicheSearch search = search(LONG);
        assertThat(search.namesLike("usinage gier")).containsExactly("Usinage du Gier");
        engine.failsWith(new SearchUnavailableException("away", new IOException("refused")));

        assertThat(search.namesLike("usinage gier")).isEmpty();
        assertThat(search.isLimited()).isTrue();
    }

    @Test
    void nobody_else_can_tell_what_leads_on_from_few_results() {
        GuardedFicheSearch search = search(LONG);
        assertThat(search.waysOut(SearchCriteria.EVERYTHING, 0).ways()).hasSize(1);
        engine.failsWith(new SearchUnavailableException("away", new IOException("refused")));

        assertThatThrownBy(() -> search.waysOut(SearchCriteria.EVERYTHING, 0))
                .isInstanceOf(SearchUnavailableException.class);
    }

    @Test
    void firms_and_better_words_are_suggested_by_elasticsearch_and_by_nobody_while_it_is_away() {
        GuardedFicheSearch search = search(LONG);
        assertThat(search.firms("gie", 5)).hasSize(1);
        assertThat(search.misspelt("gyer")).hasSize(1);
        engine.failsWith(new SearchUnavailableException("away", new IOException("refused")));

        assertThat(search.firms("gie", 5)).isEmpty();
        assertThat(search.misspelt("gyer")).isEmpty();
        assertThat(search.isLimited())
                .as("typing tells nobody that the search is limited")
                .isFalse();
        page(search);
        int asked = engine.asked();
        assertThat(search.firms("gie", 5)).isEmpty();
        assertThat(engine.asked()).isEqualTo(asked);
    }

    @Test
    void an_elasticsearch_that_does_not_answer_is_left_alone() {
        GuardedFicheSearch search = search(LONG);
        engine.failsWith(new SearchUnavailableException("away", new IOException("timed out")));

        IntStream.range(0, 100)
                .forEach(_ -> assertThat(page(search).byNameOnly()).isTrue());

        assertThat(engine.asked()).isEqualTo(5);
    }

    @Test
    void it_is_asked_again_after_a_pause_and_all_is_as_before() {
        GuardedFicheSearch search = search(Duration.ofMillis(100));
        engine.failsWith(new SearchUnavailableException("away", new IOException("timed out")));
        IntStream.range(0, 100).forEach(_ -> page(search));

        engine.answers();

        await().until(() -> !page(search).byNameOnly());
        assertThat(search.isLimited()).isFalse();
        IntStream.range(0, 10)
                .forEach(_ -> assertThat(page(search).byNameOnly()).isFalse());
    }

    @Test
    void a_question_that_is_wrong_is_no_failure_of_the_server() {
        GuardedFicheSearch search = search(LONG);
        engine.failsWith(new InvalidCursorException());

        for (int i = 0; i < 50; i++) {
            assertThatThrownBy(() -> page(search)).isInstanceOf(InvalidCursorException.class);
        }

        engine.answers();
        assertThat(page(search).byNameOnly()).isFalse();
    }

    @Test
    void an_index_that_is_not_there_yet_is_no_reason_to_leave_the_server_alone() {
        GuardedFicheSearch search = search(LONG);
        engine.failsWith(new SearchUnavailableException("no such index", null));
        IntStream.range(0, 50)
                .forEach(_ -> assertThat(page(search).byNameOnly()).isTrue());

        engine.answers();

        assertThat(page(search).byNameOnly()).isFalse();
    }

    @Test
    void with_both_away_a_page_is_told_and_soon_neither_is_asked() {
        GuardedFicheSearch search = search(LONG);
        engine.failsWith(new SearchUnavailableException("away", new IOException("refused")));
        standIn.goesAway();

        for (int i = 0; i < 50; i++) {
            assertThatThrownBy(() -> page(search)).isInstanceOf(SearchUnavailableException.class);
        }

        assertThat(engine.asked()).isEqualTo(5);
        assertThat(standIn.asked()).isEqualTo(5);
        assertThat(new SearchHealth(search).health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void of_a_hundred_only_a_few_wait_for_a_slow_elasticsearch() throws Exception {
        GuardedFicheSearch search = search(LONG);
        CountDownLatch slow = new CountDownLatch(1);
        engine.waitsFor(slow);
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<SearchPage>> answers = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                answers.add(visitors.submit(() -> page(search)));
            }

            await().until(() -> answers.stream().filter(Future::isDone).count() == 100 - AT_ONCE);
            assertThat(engine.asked()).isEqualTo(AT_ONCE);
            slow.countDown();

            long whole = 0;
            for (Future<SearchPage> answer : answers) {
                whole += answer.get().byNameOnly() ? 0 : 1;
            }
            assertThat(whole).isEqualTo(AT_ONCE);
        }
    }

    private static SearchPage page(GuardedFicheSearch search) {
        return search.search(SearchCriteria.EVERYTHING, PageRequest.FIRST);
    }

    private GuardedFicheSearch search(Duration pause) {
        SearchLimits limits = new SearchLimits(Duration.ofSeconds(4), AT_ONCE, Duration.ofMillis(20), pause);
        Guards guards = new Guards(limits, CircuitBreakerRegistry.ofDefaults(), BulkheadRegistry.ofDefaults());
        // The store lets four in at once, and waits as short a time for the others; here it answers in no time.
        return new GuardedFicheSearch(engine, guards.elasticsearch(), standIn, guards.postgresql());
    }
}
