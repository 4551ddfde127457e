package fr.productionfrance.annuaire.sync;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run as the history keeps it.
 *
 * @param kind what it did
 * @param startedBy the account that asked for it, or {@link RebuildService#SYSTEM}
 * @param endedAt absent while it runs
 * @param outcome how it ended; absent while it runs
 * @param done documents that Elasticsearch took; up to date within seconds while it runs
 * @param total fiches that the store's snapshot held
 * @param message why it failed, for the operator
 */
public record RebuildRun(
        long id,
        RebuildKind kind,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable RebuildState outcome,
        long done,
        long total,
        @Nullable String message) {

    public boolean isRunning() {
        return outcome == null;
    }

    /**
     * How far it is as its node last told, for the other nodes: a second ago, with the preparations counted as loading.
     *
     * @param now up to when it has been loading, if it goes on
     */
    public RebuildProgress progress(Instant now) {
        Duration taken = Duration.between(startedAt, endedAt == null ? now : endedAt);
        return new RebuildProgress(state(), startedBy, startedAt, done, total, taken, message);
    }

    private RebuildState state() {
        if (outcome != null) {
            return outcome;
        }
        if (total == 0) {
            return RebuildState.PREPARING;
        }
        return done < total ? RebuildState.LOADING : RebuildState.CHECKING;
    }
}
