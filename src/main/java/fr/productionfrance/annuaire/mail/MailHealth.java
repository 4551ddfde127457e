package fr.productionfrance.annuaire.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;

/** Whether letters go: not when one has waited for longer than a mail server's restart takes. */
final class MailHealth implements HealthIndicator {

    static final Duration PATIENCE = Duration.ofHours(1);

    private final MailQueue queue;
    private final Clock clock;

    MailHealth(MailQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public Health health() {
        try {
            MailQueue.State state = queue.state();
            Instant tooLong = clock.instant().minus(PATIENCE);
            boolean stuck = state.oldest().filter(tooLong::isAfter).isPresent();
            return (stuck ? Health.status("DEGRADED") : Health.up())
                    .withDetail("waiting", state.waiting())
                    .withDetail("givenUp", state.givenUp())
                    .build();
        } catch (DataAccessException storeAway) {
            return Health.unknown().build();
        }
    }
}
