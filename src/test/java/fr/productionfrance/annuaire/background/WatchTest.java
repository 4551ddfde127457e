package fr.productionfrance.annuaire.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WatchTest {

    private static final String FAILS = "fails";
    private static final String WORKS_AGAIN = "works again";

    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private @Nullable Watch watch;

    @AfterEach
    void stop() {
        if (watch != null) {
            watch.stop();
        }
    }

    @Test
    void it_looks_again_and_again_beginning_at_once() throws InterruptedException {
        CountDownLatch looks = new CountDownLatch(3);

        start(Duration.ofMillis(1), looks::countDown);

        assertThat(looks.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(said).isEmpty();
    }

    @Test
    void the_first_look_waits_for_no_pause() throws InterruptedException {
        CountDownLatch looked = new CountDownLatch(1);

        start(Duration.ofDays(1), looked::countDown);

        assertThat(looked.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void trouble_and_its_end_are_told_once_each_and_looking_goes_on() throws InterruptedException {
        int[] looks = {0};
        CountDownLatch enough = new CountDownLatch(1);

        start(Duration.ofMillis(1), () -> {
            int number = ++looks[0];
            if (number == 2) {
                throw new IllegalStateException("away");
            } else if (number == 3) {
                throw new StackOverflowError("worse");
            } else if (number == 6) {
                enough.countDown();
            }
        });

        assertThat(enough.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(said).containsExactly(FAILS + " away", WORKS_AGAIN);
    }

    @Test
    void a_second_spell_of_trouble_is_told_anew() throws InterruptedException {
        int[] looks = {0};
        CountDownLatch enough = new CountDownLatch(1);

        start(Duration.ofMillis(1), () -> {
            int number = ++looks[0];
            if (number == 5) {
                enough.countDown();
            } else if (number == 1 || number == 3) {
                throw new IllegalStateException("no " + number);
            }
        });

        assertThat(enough.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(said).containsExactly(FAILS + " no 1", WORKS_AGAIN, FAILS + " no 3", WORKS_AGAIN);
    }

    @Test
    void what_the_stop_breaks_is_not_told_and_nothing_is_looked_at_any_more() throws InterruptedException {
        CountDownLatch looking = new CountDownLatch(1);
        CountDownLatch broken = new CountDownLatch(1);
        Watch stopping = start(Duration.ofMillis(1), () -> {
            looking.countDown();
            awaitQuietly(broken);
            throw new IllegalStateException("the pool is closed");
        });
        assertThat(looking.await(10, TimeUnit.SECONDS)).isTrue();

        stopping.stop();
        broken.countDown();

        while (stopping.isRunning()) {
            Thread.onSpinWait();
        }
        assertThat(said).isEmpty();
    }

    private Watch start(Duration pause, Runnable look) {
        Watch started = new Watch("test", pause, look, new Watch.Told() {
            @Override
            public void fails(Throwable trouble) {
                said.add(FAILS + " " + trouble.getMessage());
            }

            @Override
            public void worksAgain() {
                said.add(WORKS_AGAIN);
            }
        });
        watch = started;
        started.start();
        return started;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
