package fr.productionfrance.annuaire.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Durations of the same thing done many times. */
final class Timings {

    private final List<Double> millis = new ArrayList<>();

    void addNanos(long nanos) {
        millis.add(nanos / 1e6);
    }

    void addAll(Timings other) {
        millis.addAll(other.millis);
    }

    int count() {
        return millis.size();
    }

    /**
     * The duration that a share of all does not exceed.
     *
     * @param share from 0 to 1
     */
    double percentile(double share) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }

    double median() {
        return percentile(0.5);
    }
}
