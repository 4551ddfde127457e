package fr.productionfrance.annuaire.engines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The program's clock in tests: the real one, until a test moves it, which it must put right again. */
public final class TestClock extends Clock {

    private final ZoneId zone;
    private final AtomicReference<Duration> ahead;

    public TestClock() {
        this(ZoneOffset.UTC, new AtomicReference<>(Duration.ZERO));
    }

    private TestClock(ZoneId zone, AtomicReference<Duration> ahead) {
        this.zone = zone;
        this.ahead = ahead;
    }

    /** Makes it this instant; time goes on from there. */
    public void set(Instant instant) {
        ahead.set(Duration.between(Instant.now(), instant));
    }

    public void pass(Duration time) {
        ahead.updateAndGet(time::plus);
    }

    public void putRight() {
        ahead.set(Duration.ZERO);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(other, ahead);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }
}
