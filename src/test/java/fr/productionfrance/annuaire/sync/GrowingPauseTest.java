package fr.productionfrance.annuaire.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GrowingPauseTest {

    private final GrowingPause pause = new GrowingPause(Duration.ofSeconds(5));

    @Test
    void each_pause_is_twice_as_long_up_to_the_longest() {
        assertThat(pause.next()).isEqualTo(Duration.ofSeconds(1));
        assertThat(pause.next()).isEqualTo(Duration.ofSeconds(2));
        assertThat(pause.next()).isEqualTo(Duration.ofSeconds(4));
        assertThat(pause.next()).isEqualTo(Duration.ofSeconds(5));
        assertThat(pause.next()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void a_success_begins_anew() {
        pause.next();
        pause.next();

        pause.reset();

        assertThat(pause.next()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void no_pause_is_longer_than_the_longest() {
        assertThat(new GrowingPause(Duration.ofMillis(300)).next()).isEqualTo(Duration.ofMillis(300));
    }
}
