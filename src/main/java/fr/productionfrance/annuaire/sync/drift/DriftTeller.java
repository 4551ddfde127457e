package fr.productionfrance.annuaire.sync.drift;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells all nodes each second how far a run is, and the run whether one of them wants it stopped. */
final class DriftTeller implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DriftTeller.class);
    private static final Duration EACH = Duration.ofSeconds(1);

    private final long id;
    private final DriftTally tally;
    private final DriftHistory history;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;

    DriftTeller(long id, DriftTally tally, DriftHistory history) {
        this.id = id;
        this.tally = tally;
        this.history = history;
        thread = Thread.ofVirtual().name("drift-teller-" + id).start(this::tellUntilEnded);
    }

    private void tellUntilEnded() {
        try {
            while (!ended.await(EACH.toMillis(), TimeUnit.MILLISECONDS)) {
                tell();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        try {
            if (history.keep(id, tally.snapshot())) {
                tally.stop(DriftState.STOPPED);
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("PostgreSQL does not answer", e);
        }
    }

    /** Keeps what the run came to. */
    void end(DriftState outcome, @Nullable String message) {
        close();
        DriftTally.Snapshot result = tally.snapshot();
        LOG.info(
                "Comparison {} ends: {}, {} of {} fiches, {} differ, {} repaired",
                id,
                outcome,
                result.compared(),
                result.total(),
                result.counts().found(),
                result.counts().repaired());
        try {
            boolean _ = history.keep(id, result);
            history.keepExamples(id, tally.examples());
            history.end(id, outcome, message);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The outcome of comparison {} could not be kept: {}", id, e.getMessage());
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
