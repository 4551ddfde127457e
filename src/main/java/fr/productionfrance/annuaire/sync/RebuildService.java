package fr.productionfrance.annuaire.sync;

import fr.productionfrance.annuaire.search.indexing.DocumentFailure;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

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

    /** How often a run tells the other nodes how far it is, and hears whether they want it stopped. */
    private static final Duration TELL = Duration.ofSeconds(1);

    /** A run that is told to end does so after the requests that are on their way. */
    private static final Duration LONGEST_END = Duration.ofSeconds(30);

    private final Rebuild rebuild;
    private final RebuildLock lock;
    private final RebuildHistory history;
    private final TaskScheduler scheduler;
    private final InstantSource clock;

    private volatile @Nullable Running running;

    RebuildService(
            Rebuild rebuild,
            RebuildLock lock,
            RebuildHistory history,
            @Qualifier("syncScheduler") TaskScheduler scheduler,
            InstantSource clock) {
        this.rebuild = rebuild;
        this.lock = lock;
        this.history = history;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    private record Running(RebuildTally tally, Thread thread) {}

    /**
     * Starts a rebuild in the background, unless a run goes on.
     *
     * @param startedBy under what name the history keeps it
     */
    public Start start(String startedBy) {
        return start(RebuildKind.REBUILD, startedBy);
    }

    /**
     * Starts a run in the background, unless one goes on.
     *
     * @param startedBy under what name the history keeps it
     */
    public Start start(RebuildKind kind, String startedBy) {
        try {
            Optional<AdvisoryLock.Held> held = lock.tryTake();
            if (held.isEmpty()) {
                return Start.ALREADY_RUNNING;
            }
            startWith(held.get(), kind, startedBy);
            return Start.STARTED;
        } catch (DataAccessException e) {
            LOG.warn("No rebuild was started, since PostgreSQL does not answer: {}", e.getMessage());
            return Start.STORE_AWAY;
        }
    }

    private void startWith(AdvisoryLock.Held held, RebuildKind kind, String startedBy) {
        boolean handedOver = false;
        try {
            long id = history.begin(kind, startedBy);
            var tally = new RebuildTally(startedBy, clock);
            Thread thread =
                    Thread.ofPlatform().name("rebuild-" + id).daemon().unstarted(() -> run(id, kind, tally, held));
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
    private void run(long id, RebuildKind kind, RebuildTally tally, AdvisoryLock.Held held) {
        LOG.info("Rebuild {} starts", id);
        ScheduledFuture<?> telling = scheduler.scheduleWithFixedDelay(() -> tell(id, tally), TELL);
        RebuildProgress result;
        try (held) {
            result = attempt(id, kind, tally, held);
            telling.cancel(false);
            keep(id, result, tally.refused());
        }
        tally.end(result);
    }

    private void tell(long id, RebuildTally tally) {
        try {
            if (history.keep(id, tally.progress())) {
                tally.stop(RebuildState.STOPPED);
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("PostgreSQL does not answer", e);
        }
    }

    private RebuildProgress attempt(long id, RebuildKind kind, RebuildTally tally, AdvisoryLock.Held held) {
        try {
            rebuild.run(kind, tally, held);
            return tally.result(RebuildState.COMPLETED, null);
        } catch (RebuildStoppedException stopped) {
            return tally.result(stopped.outcome(), null);
        } catch (RuntimeException | Error e) { // also an Error: a dead run must not look alive
            LOG.error("Rebuild {} failed; the old index keeps serving", id, e);
            return tally.result(RebuildState.FAILED, reason(e));
        }
    }

    private void keep(long id, RebuildProgress result, List<DocumentFailure> refused) {
        LOG.info("Rebuild {} ends: {}, {} of {} fiches", id, result.state(), result.done(), result.total());
        try {
            history.keepFailures(id, refused);
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

    /** The fiches that the index refused in a run, with what it said. */
    public List<DocumentFailure> failures(long run) {
        return history.failures(run);
    }

    /**
     * Asks the run to end, wherever it goes on: here within moments, on another node within a second or two. The old index
     * keeps serving.
     */
    public void stop() {
        stopAs(RebuildState.STOPPED);
        try {
            history.requestStop();
        } catch (DataAccessException e) {
            LOG.warn("Other nodes can't be told to stop, since PostgreSQL does not answer: {}", e.getMessage());
        }
    }

    /** Whether the run of this program has been asked to end, here or from another node. */
    public boolean isStopping() {
        return Optional.ofNullable(running).map(run -> run.tally().isStopping()).orElse(false);
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
            LOG.warn("The rebuild does not end; its half-built index goes with the next start");
        }
    }
}
