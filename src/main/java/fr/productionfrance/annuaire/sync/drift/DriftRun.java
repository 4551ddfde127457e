package fr.productionfrance.annuaire.sync.drift;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of the index with the store, as the history keeps it; of one that goes on, how far it is.
 *
 * @param startedBy the account that asked for it, or {@link fr.productionfrance.annuaire.sync.RebuildService#SYSTEM}
 * @param endedAt absent while it runs
 * @param outcome how it ended; absent while it runs
 * @param repairing whether it puts right what it finds
 * @param contents whether contents were compared beside versions; not when the index has another definition than the program
 * @param compared published fiches that have been compared so far
 * @param total published fiches of the store
 * @param message why it failed or what it could not repair, for the operator
 */
public record DriftRun(
        long id,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable DriftState outcome,
        boolean repairing,
        boolean contents,
        long compared,
        long total,
        DriftCounts counts,
        @Nullable String message) {

    public boolean isRunning() {
        return outcome == null;
    }

    /** From 0 to 1. */
    public double share() {
        return total == 0 ? 0 : Math.min(1, (double) compared / total);
    }
}
