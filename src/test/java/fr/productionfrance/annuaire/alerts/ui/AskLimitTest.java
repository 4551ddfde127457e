package fr.productionfrance.annuaire.alerts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AskLimitTest {

    private final AtomicLong nanos = new AtomicLong();
    private final AskLimit limit = new AskLimit(2, nanos::get);

    @Test
    void a_client_may_ask_so_often_an_hour_and_others_are_no_matter() {
        assertThat(limit.allows("192.0.2.1")).isTrue();
        assertThat(limit.allows("192.0.2.1")).isTrue();
        assertThat(limit.allows("192.0.2.1")).isFalse();
        assertThat(limit.allows("192.0.2.2")).isTrue();

        nanos.addAndGet(Duration.ofMinutes(61).toNanos());

        assertThat(limit.allows("192.0.2.1")).isTrue();
    }
}
