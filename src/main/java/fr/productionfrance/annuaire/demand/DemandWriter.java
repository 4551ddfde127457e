package fr.productionfrance.annuaire.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Writes what was gathered, in a thread of its own, and forgets what is too old. While PostgreSQL is away what was gathered is
 * dropped: it is a hint to the animator, and not worth the memory of an outage.
 */
@Component
class DemandWriter implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemandWriter.class);
    private static final long LAST_WRITE_MS = 3_000;

    private final DemandBuffer buffer;
    private final DemandStore store;
    private final DemandSettings settings;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private volatile @Nullable Thread thread;
    private @Nullable LocalDate tidied;
    private boolean trouble;

    DemandWriter(DemandBuffer buffer, DemandStore store, DemandSettings settings) {
        this.buffer = buffer;
        this.store = store;
        this.settings = settings;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("demand").daemon().start(this::writeUntilStopped);
    }

    @Override
    public boolean isRunning() {
        Thread writer = thread;
        return writer != null && writer.isAlive();
    }

    /** What is paused here would not come back, and has no reason to be paused. */
    @Override
    public boolean isPauseable() {
        return false;
    }

    /** Waits a little for what is still to be written. */
    @Override
    public void stop() {
        stopped.countDown();
        Thread writer = thread;
        if (writer != null) {
            try {
                writer.join(LAST_WRITE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void writeUntilStopped() {
        try {
            while (!stopped.await(settings.write().toNanos(), TimeUnit.NANOSECONDS)) {
                write();
            }
            write();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Any failure counts, an Error too: this thread has no other to take its place. */
    synchronized void write() {
        List<Noted> noted = buffer.drain();
        try {
            if (!noted.isEmpty()) {
                store.add(noted);
            }
            tidy();
            trouble = false;
        } catch (RuntimeException | Error e) {
            if (!trouble) {
                LOG.warn("Unmet demand cannot be written now and is dropped: {}", e.toString());
            }
            trouble = true;
        }
    }

    private void tidy() {
        LocalDate today = buffer.today();
        if (!today.equals(tidied)) {
            store.forgetBefore(today.minusDays(settings.keepDays()));
            tidied = today;
        }
    }
}
