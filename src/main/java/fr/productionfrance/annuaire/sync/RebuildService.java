package fr.productionfrance.annuaire.sync;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/** Starts rebuilds of the index, one at a time on all nodes, and tells how the one of this program is getting on. */
@Service
public class RebuildService {

    /** Stands in the history for a run that the program started by itself. */
    public static final String SYSTEM = "system";

    /** What became of a request to start. */
    public enum Start {
        STARTED,
        /** One runs already, here or on another node. */
        ALREADY_RUNNING,
        /** PostgreSQL does not answer, so there is nothing to read from. */
        STORE_AWAY
    }

    private static final Logger LOG = LoggerFactory.getLogger(RebuildService.class);

    /** A run that is told to end does so after the requests that are on their way. */
    private static final Duration LONGEST_END = Duration.ofSeconds(30);

    private final Rebuild rebuild;
    private final RebuildLock lock;
    private final RebuildHistory history;
    private final InstantSource clock;

    private volatile @Nullable Running running;

    RebuildService(Rebuild rebuild, RebuildLock lock, RebuildHistory history, InstantSource clock) {
        this.rebuild = rebuild;
        this.lock = lock;
        this.history = history;
        this.clock = clock;
    }

    private record Running(RebuildTally tally, Thread thread) {}

    /**
     * Starts a run in the background, unless one runs.
     *
     * @param startedBy under what name the history keeps it
     */
    public Start start(String startedBy) {
        try {
            Optional<RebuildLock.Held> held = lock.tryTake();
            if (held.isEmpty()) {
                return Start.ALREADY_RUNNING;
            }
            startWith(held.get(), startedBy);
            return Start.STARTED;
        } catch (DataAccessException e) {
            LOG.warn("No rebuild was started, since PostgreSQL does not answer: {}", e.getMessage());
            return Start.STORE_AWAY;
        }
    }

    /** Marks runs as interrupted whose program died; does nothing while one goes on. */
    void tidyHistory() {
        lock.tryTake().ifPresent(held -> {
            try {
                history.markInterrupted();
            } finally {
                held.close();
            }
        });
    }

    private void startWith(RebuildLock.Held held, String startedBy) {
        boolean handedOver = false;
        try {
            long id = history.begin(startedBy);
            var tally = new RebuildTally(startedBy, clock);
            Thread thread = Thread.ofPlatform().name("rebuild-" + id).daemon().unstarted(() -> run(id, tally, held));
            running = new Running(tally, thread);
            thread.start();
            handedOver = true;
        } finally {
            if (!handedOver) {
                held.close();
            }
        }
    }

    /** The outcome is seen once it is kept and the lock is free: who sees it may start the next run. */
    private void run(long id, RebuildTally tally, RebuildLock.Held held) {
        LOG.info("Rebuild {} starts", id);
        RebuildProgress result;
        try (held) {
            result = attempt(id, tally, held);
            keep(id, result);
        }
        tally.end(result);
    }

    private RebuildProgress attempt(long id, RebuildTally tally, RebuildLock.Held held) {
        try {
            rebuild.run(tally, held);
            return tally.result(RebuildState.COMPLETED, null);
        } catch (RebuildStoppedException stopped) {
            return tally.result(stopped.outcome(), null);
        } catch (RuntimeException | Error e) { // also an Error: a dead run must not look alive
            LOG.error("Rebuild {} failed; the old index keeps serving", id, e);
            return tally.result(RebuildState.FAILED, reason(e));
        }
    }

    private void keep(long id, RebuildProgress result) {
        LOG.info("Rebuild {} ends: {}, {} of {} fiches", id, result.state(), result.done(), result.total());
        try {
            history.end(id, result);
        } catch (DataAccessException e) {
            LOG.warn("The outcome of rebuild {} could not be kept: {}", id, e.getMessage());
        }
    }

    private static String reason(Throwable failure) {
        return Optional.ofNullable(failure.getMessage())
                .orElseGet(() -> failure.getClass().getSimpleName());
    }

    /** The last run of this program, going on or ended; empty when it has started none. */
    public Optional<RebuildProgress> progress() {
        return Optional.ofNullable(running).map(run -> run.tally().progress());
    }

    /** Asks the run of this program to end; it does so within moments, and the old index keeps serving. */
    public void stop() {
        stopAs(RebuildState.STOPPED);
    }

    private void stopAs(RebuildState outcome) {
        Optional.ofNullable(running).ifPresent(run -> run.tally().stop(outcome));
    }

    /** Waits, so that the half-built index is removed while the servers can still be reached. */
    @PreDestroy
    void shutDown() throws InterruptedException {
        stopAs(RebuildState.INTERRUPTED);
        Running last = running;
        if (last != null && !last.thread().join(LONGEST_END)) {
            LOG.warn("The rebuild does not end; its half-built index goes with the next rebuild");
        }
    }
}
