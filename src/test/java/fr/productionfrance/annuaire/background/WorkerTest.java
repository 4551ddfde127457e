package fr.productionfrance.annuaire.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WorkerTest {

    private static final Duration LONG = Duration.ofDays(1);

    @Test
    void it_works_until_it_is_stopped_and_ends_what_it_is_at() {
        CountDownLatch mayEnd = new CountDownLatch(1);
        Worker worker = new Worker("worker-test") {
            @Override
            protected void work() throws InterruptedException {
                assertThat(isStoppedWithin(LONG)).isTrue();
                mayEnd.await();
            }
        };
        assertThat(worker.isRunning()).isFalse();
        assertThat(worker.hasEndedWithin(Duration.ZERO)).as("before its start").isTrue();

        worker.start();
        assertThat(worker.isRunning()).isTrue();
        assertThat(worker.isStopped()).isFalse();

        worker.stop();
        assertThat(worker.isStopped()).isTrue();
        assertThat(worker.hasEndedWithin(Duration.ofMillis(1))).isFalse();
        mayEnd.countDown();
        assertThat(worker.hasEndedWithin(LONG)).isTrue();
        assertThat(worker.isRunning()).isFalse();
    }
}
