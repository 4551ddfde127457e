package fr.productionfrance.annuaire.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * By how much the live heap grows while something runs: what full collections leave, one right before and many meanwhile. They
 * slow the run down, so it is not one whose time counts.
 */
final class HeapWatch {

    /** Pauses are this many times as long as the collection before them, so that the run still gets on. */
    private static final int PAUSE_FACTOR = 4;

    private static final long SHORTEST_PAUSE_NANOS = Duration.ofMillis(50).toNanos();

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private long most;

    /** In bytes, over what is live before; never negative. */
    long growthDuring(Runnable run) throws InterruptedException {
        long before = live();
        most = before;
        CountDownLatch ended = new CountDownLatch(1);
        Thread watch = Thread.ofPlatform().name("heap-watch").daemon().start(() -> watch(ended));
        try {
            run.run();
        } finally {
            ended.countDown();
            watch.join();
        }
        return most - before;
    }

    private void watch(CountDownLatch ended) {
        try {
            long pause = 0;
            while (!ended.await(pause, TimeUnit.NANOSECONDS)) {
                long start = System.nanoTime();
                most = Math.max(most, live());
                pause = Math.max(SHORTEST_PAUSE_NANOS, PAUSE_FACTOR * (System.nanoTime() - start));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long live() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
