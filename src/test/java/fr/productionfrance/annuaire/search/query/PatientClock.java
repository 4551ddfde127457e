package fr.productionfrance.annuaire.search.query;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** Stands still for all that is judged by the second, but never gives the same instant twice: indexes are named after it. */
final class PatientClock extends Clock {

    private volatile Instant start;
    private final AtomicLong asked = new AtomicLong();

    PatientClock(Instant start) {
        this.start = start;
    }

    /** It is another time now. */
    void move(Instant to) {
        start = to;
    }

    @Override
    public Instant instant() {
        return start.plusMillis(asked.getAndIncrement() % 1000);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(start, zone);
    }
}
