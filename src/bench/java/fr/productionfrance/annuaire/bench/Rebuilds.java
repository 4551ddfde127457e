package fr.productionfrance.annuaire.bench;

import fr.productionfrance.annuaire.sync.RebuildProgress;
import fr.productionfrance.annuaire.sync.RebuildService;
import fr.productionfrance.annuaire.sync.RebuildState;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Rebuilds as the animator's button starts them, with all their checks. */
final class Rebuilds {

    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(5).toNanos();

    private final RebuildService service;

    Rebuilds(BenchProgram program) {
        this.service = program.bean(RebuildService.class);
    }

    /** In nanoseconds until the new index serves. */
    long run() {
        long start = System.nanoTime();
        start();
        while (isRunning()) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
        return System.nanoTime() - start;
    }

    /** Waits for the one that the program starts by itself where there is no index yet. */
    void start() {
        RebuildService.Start answer = service.start("bench");
        while (answer == RebuildService.Start.ALREADY_RUNNING) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            answer = service.start("bench");
        }
        if (answer != RebuildService.Start.STARTED) {
            throw new IllegalStateException("No rebuild starts: " + answer);
        }
    }

    /**
     * Whether the last one that was started still runs.
     *
     * @throws IllegalStateException when it ended without a new index
     */
    boolean isRunning() {
        RebuildProgress last = service.progress().orElseThrow();
        if (!last.state().isRunning() && last.state() != RebuildState.COMPLETED) {
            throw new IllegalStateException("The rebuild ended: " + last.state() + ", " + last.failure());
        }
        return last.state().isRunning();
    }
}
