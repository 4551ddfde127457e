package fr.productionfrance.annuaire.sync;

import java.time.Duration;

/** Pauses between attempts that fail: each twice as long as the one before, up to a longest one. Not thread-safe. */
final class GrowingPause {

    private static final Duration FIRST = Duration.ofSeconds(1);

    private final Duration longest;
    private Duration next;

    GrowingPause(Duration longest) {
        this.longest = longest;
        this.next = shorter(FIRST, longest);
    }

    /** The pause to make now. */
    Duration next() {
        Duration now = next;
        next = shorter(now.multipliedBy(2), longest);
        return now;
    }

    /** Something succeeded. */
    void reset() {
        next = shorter(FIRST, longest);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
