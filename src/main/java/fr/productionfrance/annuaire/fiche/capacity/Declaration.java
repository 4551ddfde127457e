package fr.productionfrance.annuaire.fiche.capacity;

import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a keeper says of one line.
 *
 * @param seen what stood there when it was said: where something else stands by now, nothing is written over it
 * @param freeHours per week
 * @param from the first day; absent for at once
 * @param until the last day
 */
public record Declaration(
        CapacityKey key,
        Optional<Capacity> seen,
        Capacity.State state,
        @Nullable Double freeHours,
        @Nullable LocalDate from,
        LocalDate until) {

    /** The capacity as it is to be stored; the one that stands there already where this says nothing else. */
    Capacity at(Instant now, String by) {
        Capacity said = new Capacity(key.process(), state, freeHours, begin(now), now, by, end(until));
        return seen.filter(before -> sameAs(before, said)).orElse(said);
    }

    /** A state that has begun goes on from then: to leave the field empty does not begin it anew. */
    private @Nullable Instant begin(Instant now) {
        if (from != null) {
            return start(from);
        }
        return seen.filter(before -> before.state() == state && before.from() != null)
                .map(Capacity::from)
                .filter(begun -> !begun.isAfter(now))
                .orElse(null);
    }

    private static boolean sameAs(Capacity before, Capacity said) {
        return new Capacity(
                        said.process(),
                        said.state(),
                        said.freeHoursPerWeek(),
                        said.from(),
                        before.declaredAt(),
                        before.declaredBy(),
                        lastDay(before).equals(lastDay(said)) ? before.validUntil() : said.validUntil())
                .equals(before);
    }

    /** The last day on which a capacity holds, in the members' time. */
    public static LocalDate lastDay(Capacity capacity) {
        return capacity.validUntil().minusNanos(1000).atZone(Places.TIME_ZONE).toLocalDate();
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(Places.TIME_ZONE).toInstant();
    }

    static Instant end(LocalDate lastDay) {
        return start(lastDay.plusDays(1));
    }
}
