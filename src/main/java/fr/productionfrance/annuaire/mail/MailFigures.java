package fr.productionfrance.annuaire.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** The queue as gauges; what nobody can tell at the moment is not a number. */
@Component
class MailFigures implements MeterBinder {

    private static final String MAIL = "annuaire.mail.";

    private final MailQueue queue;
    private final Clock clock;

    MailFigures(MailQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "waiting", "Letters that no mail server has taken yet", MailQueue.State::waiting);
        gauge(registry, "oldest.seconds", "Age of the oldest of them; 0 without one", this::age);
        gauge(registry, "given.up", "Letters that were given up in the last month", MailQueue.State::givenUp);
    }

    private double age(MailQueue.State state) {
        return state.oldest()
                .map(oldest -> Duration.between(oldest, clock.instant()).toMillis() / 1e3)
                .orElse(0.0);
    }

    private void gauge(MeterRegistry registry, String name, String what, ToDoubleFunction<MailQueue.State> value) {
        Gauge.builder(MAIL + name, queue, source -> read(source, value))
                .description(what)
                .register(registry);
    }

    private static double read(MailQueue queue, ToDoubleFunction<MailQueue.State> value) {
        try {
            return value.applyAsDouble(queue.state());
        } catch (DataAccessException storeAway) {
            return Double.NaN;
        }
    }
}
