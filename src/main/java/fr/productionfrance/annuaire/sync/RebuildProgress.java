package fr.productionfrance.annuaire.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a run of this program has come, at one moment.
 *
 * @param done documents that Elasticsearch took
 * @param total fiches to index; 0 while the run prepares
 * @param loading how long documents have been sent so far, without the preparations
 * @param failure why it failed, for the operator; only when it did
 */
public record RebuildProgress(
        RebuildState state,
        String startedBy,
        Instant startedAt,
        long done,
        long total,
        Duration loading,
        @Nullable String failure) {

    /** Documents a second since loading began; 0 until the first was taken. */
    public double rate() {
        double seconds = loading.toNanos() / 1e9;
        return seconds > 0 ? done / seconds : 0;
    }

    /** The time the rest takes at the rate so far; empty while there is none, or nothing left to load. */
    public Optional<Duration> remaining() {
        double rate = rate();
        return state == RebuildState.LOADING && rate > 0
                ? Optional.of(Duration.ofSeconds(Math.round(Math.max(0, total - done) / rate)))
                : Optional.empty();
    }

    /** From 0 to 1. */
    public double share() {
        return total == 0 ? 0 : Math.min(1, (double) done / total);
    }
}
