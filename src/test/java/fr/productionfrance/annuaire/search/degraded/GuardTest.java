package fr.productionfrance.annuaire.search.degraded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.productionfrance.annuaire.search.SearchUnavailableException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class GuardTest {

    private static final Duration LONG = Duration.ofSeconds(15);

    private final CircuitBreaker breaker = CircuitBreaker.ofDefaults("engine");
    private final Bulkhead oneAtATime = Bulkhead.of(
            "engine",
            BulkheadConfig.custom().maxConcurrentCalls(1).maxWaitDuration(LONG).build());
    private final Guard guard = new Guard(breaker, oneAtATime);

    @Test
    void who_waits_for_a_turn_while_the_breaker_opens_does_not_ask_a_server_that_does_not_answer() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answers = new CountDownLatch(1);
        AtomicInteger askedByTheSecond = new AtomicInteger();
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            visitors.execute(() -> guard.ask(() -> {
                asked.countDown();
                return isReached(answers);
            }));
            asked.await();
            Future<?> second = visitors.submit(() -> guard.ask(askedByTheSecond::incrementAndGet));
            awaitWaiting(second);

            breaker.transitionToOpenState();
            answers.countDown();

            assertThatThrownBy(second::get).hasCauseInstanceOf(SearchUnavailableException.class);
        }
        assertThat(askedByTheSecond).hasValue(0);
    }

    private static boolean isReached(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever can't have a turn is not done within a moment; that he has begun to wait shows nowhere else. */
    private static void awaitWaiting(Future<?> second) throws Exception {
        assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
    }
}
