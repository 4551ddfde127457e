package fr.productionfrance.annuaire.sync.drift;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one run has come to: written by the run's own thread, read and stopped by any. */
final class DriftTally {

    /** Of each kind: enough to see what they have in common. */
    private static final int EXAMPLES = 20;

    private final Map<DriftKind, List<DriftExample>> examples = new EnumMap<>(DriftKind.class);
    private DriftCounts counts = DriftCounts.NONE;
    private long compared;
    private long total;
    private boolean contents = true;
    private @Nullable String trouble;
    private @Nullable DriftState stopAs;

    synchronized void begin(long fiches) {
        total = fiches;
    }

    /** From now on versions are compared alone. */
    synchronized void leaveOutContents() {
        contents = false;
    }

    synchronized void compared(int fiches) {
        compared += fiches;
    }

    synchronized void found(List<Difference> differences) {
        for (Difference difference : differences) {
            counts = counts.plus(difference.kind());
            List<DriftExample> kept = examples.computeIfAbsent(difference.kind(), _ -> new ArrayList<>());
            if (kept.size() < EXAMPLES) {
                kept.add(difference.example());
            }
        }
    }

    synchronized void repaired(Repair.Result result) {
        counts = counts.plusRepaired(result.done());
        if (trouble == null) {
            trouble = result.trouble();
        }
    }

    synchronized void stop(DriftState outcome) {
        if (stopAs == null) {
            stopAs = outcome;
        }
    }

    synchronized void throwIfStopped() {
        if (stopAs != null) {
            throw new DriftStoppedException(stopAs);
        }
    }

    synchronized Snapshot snapshot() {
        return new Snapshot(compared, total, contents, counts, trouble);
    }

    synchronized List<DriftExample> examples() {
        return examples.values().stream().flatMap(List::stream).toList();
    }

    /** @param trouble why something could not be repaired, if so; one of several reasons */
    record Snapshot(
            long compared,
            long total,
            boolean contents,
            DriftCounts counts,
            @Nullable String trouble) {}
}
