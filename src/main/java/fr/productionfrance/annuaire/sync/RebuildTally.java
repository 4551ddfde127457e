package fr.productionfrance.annuaire.sync;

import fr.productionfrance.annuaire.search.indexing.DocumentFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What one run has come to: written by the run's own thread, read by any, stopped by any. */
final class RebuildTally {

    private final String startedBy;
    private final Instant startedAt;
    private final InstantSource clock;

    private RebuildState state = RebuildState.PREPARING;
    private LongSupplier done = () -> 0;
    private long total;
    private @Nullable Instant loadingSince;
    private @Nullable Instant loadedAt;
    private @Nullable RebuildState stopAs;
    private @Nullable RebuildProgress result;
    private List<DocumentFailure> refused = List.of();

    RebuildTally(String startedBy, InstantSource clock) {
        this.startedBy = startedBy;
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    /** Loading begins: so many fiches, of which {@code done} tells how many were taken. */
    synchronized void load(long count, LongSupplier taken) {
        state = RebuildState.LOADING;
        total = count;
        done = taken;
        loadingSince = clock.instant();
    }

    synchronized void check() {
        state = RebuildState.CHECKING;
        loadedAt = clock.instant();
    }

    /** What the run ends with; readers see it once it is {@link #end ended}. */
    synchronized RebuildProgress result(RebuildState outcome, @Nullable String failure) {
        return snapshot(outcome, failure);
    }

    synchronized void end(RebuildProgress ended) {
        result = ended;
        done = () -> 0; // lets go of the build
    }

    synchronized void refused(List<DocumentFailure> fiches) {
        refused = fiches;
    }

    /** The fiches that the index refused; complete once the run has ended. */
    synchronized List<DocumentFailure> refused() {
        return refused;
    }

    /** Asks the run to end as {@code outcome} where it next can. */
    synchronized void stop(RebuildState outcome) {
        if (stopAs == null) {
            stopAs = outcome;
        }
    }

    synchronized boolean isStopping() {
        return stopAs != null;
    }

    synchronized void throwIfStopped() {
        if (stopAs != null) {
            throw new RebuildStoppedException(stopAs);
        }
    }

    synchronized RebuildProgress progress() {
        return result == null ? snapshot(state, null) : result;
    }

    private RebuildProgress snapshot(RebuildState now, @Nullable String failure) {
        return new RebuildProgress(now, startedBy, startedAt, done.getAsLong(), total, loading(), failure);
    }

    private Duration loading() {
        if (loadingSince == null) {
            return Duration.ZERO;
        }
        return Duration.between(loadingSince, loadedAt == null ? clock.instant() : loadedAt);
    }
}
