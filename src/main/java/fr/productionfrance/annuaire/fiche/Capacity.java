package fr.productionfrance.annuaire.fiche;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How free a site is for a process and all that the process comprises. The state is public; the hours are the animator's
 * alone, for competitors read this directory.
 *
 * @param from since when the state holds; from its declaration where absent
 * @param declaredBy who said so, as the history names people
 * @param validUntil the instant from which nobody knows any more
 */
public record Capacity(
        String process,
        State state,
        @Nullable Double freeHoursPerWeek,
        @Nullable Instant from,
        Instant declaredAt,
        String declaredBy,
        Instant validUntil) {

    /** Keeps the instants to the microsecond, as the store does, so that what is read back equals what was written. */
    public Capacity {
        from = from == null ? null : from.truncatedTo(ChronoUnit.MICROS);
        declaredAt = declaredAt.truncatedTo(ChronoUnit.MICROS);
        validUntil = validUntil.truncatedTo(ChronoUnit.MICROS);
    }

    public enum State {
        AVAILABLE,
        PARTIAL,
        FULL,
        UNKNOWN
    }

    /** The state that may be shown at an instant: unknown before it begins to hold and from the second it ends. */
    public State stateAt(Instant now) {
        boolean begun = from == null || !now.isBefore(from);
        return begun && now.isBefore(validUntil) ? state : State.UNKNOWN;
    }
}
