package fr.productionfrance.annuaire.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RebuildTallyTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private Instant now = START;
    private final AtomicLong taken = new AtomicLong();
    private final RebuildTally tally = new RebuildTally("a.martin@cluster.example", () -> now);

    @Test
    void a_new_run_prepares() {
        RebuildProgress progress = tally.progress();

        assertThat(progress.state()).isEqualTo(RebuildState.PREPARING);
        assertThat(progress.startedBy()).isEqualTo("a.martin@cluster.example");
        assertThat(progress.startedAt()).isEqualTo(START);
    }

    @Test
    void preparing_does_not_slow_the_rate() {
        pass(Duration.ofSeconds(10));
        tally.load(4000, taken::get);
        taken.set(1000);
        pass(Duration.ofSeconds(2));

        assertThat(tally.progress().rate()).isEqualTo(500);
    }

    @Test
    void checking_does_not_slow_the_rate() {
        tally.load(1000, taken::get);
        taken.set(1000);
        pass(Duration.ofSeconds(2));
        tally.check();
        pass(Duration.ofSeconds(8));

        assertThat(tally.progress().rate()).isEqualTo(500);
    }

    @Test
    void a_run_that_was_told_to_stop_stops_as_it_was_told_first() {
        assertThatCode(tally::throwIfStopped).doesNotThrowAnyException();

        tally.stop(RebuildState.STOPPED);
        tally.stop(RebuildState.INTERRUPTED);

        assertThatExceptionOfType(RebuildStoppedException.class)
                .isThrownBy(tally::throwIfStopped)
                .satisfies(stopped -> assertThat(stopped.outcome()).isEqualTo(RebuildState.STOPPED));
    }

    @Test
    void the_end_is_seen_when_it_is_told_and_changes_no_more() {
        tally.load(1000, taken::get);
        taken.set(400);
        RebuildProgress result = tally.result(RebuildState.FAILED, "fiche 7: no such field");

        assertThat(tally.progress().state()).isEqualTo(RebuildState.LOADING);
        tally.end(result);
        taken.set(900);

        assertThat(tally.progress()).isEqualTo(result);
        assertThat(tally.progress().done()).isEqualTo(400);
        assertThat(tally.progress().failure()).isEqualTo("fiche 7: no such field");
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
