package fr.productionfrance.annuaire.demand;

import fr.productionfrance.annuaire.background.Worker;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes what was gathered, in a thread of its own, and forgets what is too old. While PostgreSQL is away what was gathered is
 * dropped: it is a hint to the animator, and not worth the memory of an outage.
 */
@Component
class DemandWriter extends Worker {

    private static final Logger LOG = LoggerFactory.getLogger(DemandWriter.class);
    private static final Duration LAST_WRITE = Duration.ofSeconds(3);

    private final DemandBuffer buffer;
    private final DemandStore store;
    private final DemandSettings settings;

    private @Nullable LocalDate tidied;
    private boolean trouble;

    DemandWriter(DemandBuffer buffer, DemandStore store, DemandSettings settings) {
        super("demand");
        this.buffer = buffer;
        this.store = store;
        this.settings = settings;
    }

    /** Waits a little for what is still to be written. */
    @Override
    public void stop() {
        super.stop();
        boolean _ = hasEndedWithin(LAST_WRITE);
    }

    @Override
    protected void work() throws InterruptedException {
        while (!isStoppedWithin(settings.write())) {
            write();
        }
        write();
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
