package fr.productionfrance.annuaire.sync.drift;

import fr.productionfrance.annuaire.sync.AdvisoryLock;
import fr.productionfrance.annuaire.sync.RebuildLock;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/** Starts comparisons of the index with the store, one at a time on all nodes and none during a rebuild, and tells what they found. */
@Service
public class DriftService {

    /** What became of a request to start. */
    public enum Start {
        STARTED,
        /** One runs already, here or on another node. */
        ALREADY_RUNNING,
        /** The index is being rebuilt, which compares everything anyway. */
        REBUILD_RUNNING,
        /** PostgreSQL does not answer, so there is nothing to compare with. */
        STORE_AWAY
    }

    private static final Logger LOG = LoggerFactory.getLogger(DriftService.class);
    private static final Duration LONGEST_END = Duration.ofSeconds(30);

    private final DriftCheck check;
    private final DriftLock lock;
    private final RebuildLock rebuild;
    private final DriftHistory history;

    private volatile @Nullable Running running;

    DriftService(DriftCheck check, DriftLock lock, RebuildLock rebuild, DriftHistory history) {
        this.check = check;
        this.lock = lock;
        this.rebuild = rebuild;
        this.history = history;
    }

    private record Running(DriftTally tally, Thread thread) {}

    /**
     * Starts a run in the background, unless one goes on.
     *
     * @param startedBy under what name the history keeps it
     * @param repairing whether it puts right what it finds
     */
    public Start start(String startedBy, boolean repairing) {
        return startUnlessAfter(null, startedBy, repairing);
    }

    /** The same, unless one was begun after that moment, on whichever node. */
    Start startUnlessAfter(@Nullable Instant moment, String startedBy, boolean repairing) {
        try {
            if (rebuild.isTaken()) {
                return Start.REBUILD_RUNNING;
            }
            Optional<AdvisoryLock.Held> held = lock.tryTake();
            if (held.isEmpty()) {
                return Start.ALREADY_RUNNING;
            }
            return startWith(held.get(), moment, startedBy, repairing);
        } catch (DataAccessException e) {
            LOG.warn("Nothing was compared, since PostgreSQL does not answer: {}", e.getMessage());
            return Start.STORE_AWAY;
        }
    }

    private Start startWith(AdvisoryLock.Held held, @Nullable Instant moment, String startedBy, boolean repairing) {
        boolean handedOver = false;
        try {
            if (moment != null
                    && history.latest(1).stream()
                            .anyMatch(run -> run.startedAt().isAfter(moment))) {
                return Start.ALREADY_RUNNING;
            }
            long id = history.begin(startedBy, repairing);
            var tally = new DriftTally();
            Thread thread =
                    Thread.ofPlatform().name("drift-" + id).daemon().unstarted(() -> run(id, tally, repairing, held));
            running = new Running(tally, thread);
            thread.start();
            handedOver = true;
            return Start.STARTED;
        } finally {
            if (!handedOver) {
                held.close();
            }
        }
    }

    private void run(long id, DriftTally tally, boolean repairing, AdvisoryLock.Held held) {
        try (held;
                DriftTeller teller = new DriftTeller(id, tally, history)) {
            DriftState outcome = DriftState.COMPLETED;
            String message = null;
            try {
                check.run(tally, repairing);
                message = tally.snapshot().trouble();
            } catch (DriftStoppedException stopped) {
                outcome = stopped.outcome();
            } catch (RuntimeException | Error e) { // also an Error: a dead run must not look alive
                LOG.error("Comparison {} failed", id, e);
                outcome = DriftState.FAILED;
                message = Optional.ofNullable(e.getMessage())
                        .orElseGet(() -> e.getClass().getSimpleName());
            }
            teller.end(outcome, message);
        }
    }

    /** Asks the run to end, wherever it goes on: here within moments, on another node within a second or two. */
    public void stop() {
        stopAs(DriftState.STOPPED);
        try {
            history.requestStop();
        } catch (DataAccessException e) {
            LOG.warn("Other nodes can't be told to stop, since PostgreSQL does not answer: {}", e.getMessage());
        }
    }

    /** The latest runs of all nodes, the last first; one that goes on tells how far it was a second ago. */
    public List<DriftRun> latest(int count) {
        return history.latest(count);
    }

    /** The last run that went through; empty before the first. */
    public Optional<DriftRun> lastCompleted() {
        return history.lastCompleted();
    }

    /** Some fiches of each kind of drift that a run found. */
    public List<DriftExample> examples(long run) {
        return history.examples(run);
    }

    /** Marks runs as interrupted whose program died; does nothing while one goes on. */
    void tidyUp() {
        if (history.hasOpenRun()) {
            lock.tryTake().ifPresent(held -> {
                try {
                    history.markInterrupted();
                } finally {
                    held.close();
                }
            });
        }
    }

    private void stopAs(DriftState outcome) {
        Optional.ofNullable(running).ifPresent(run -> run.tally().stop(outcome));
    }

    @PreDestroy
    void shutDown() throws InterruptedException {
        stopAs(DriftState.INTERRUPTED);
        Running last = running;
        if (last != null && !last.thread().join(LONGEST_END)) {
            LOG.warn("The comparison does not end; it has written nothing that the next one could not write again");
        }
    }
}
