package fr.productionfrance.annuaire.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RebuildProgressTest {

    @Test
    void the_rate_is_what_was_taken_per_second_of_loading() {
        assertThat(loading(1500, 6000, Duration.ofMillis(2500)).rate()).isEqualTo(600, within(1e-9));
    }

    @Test
    void the_rest_takes_as_long_as_the_rate_says() {
        assertThat(loading(1500, 6000, Duration.ofMillis(2500)).remaining()).contains(Duration.ofMillis(8000));
    }

    @Test
    void nobody_knows_how_long_the_rest_takes_before_the_first_was_taken() {
        assertThat(loading(0, 6000, Duration.ofSeconds(1)).remaining()).isEmpty();
        assertThat(loading(0, 6000, Duration.ZERO).rate()).isZero();
    }

    @Test
    void an_empty_store_is_neither_a_share_nor_a_wait() {
        RebuildProgress empty = loading(0, 0, Duration.ofSeconds(1));

        assertThat(empty.share()).isZero();
        assertThat(empty.remaining()).isEmpty();
    }

    @Test
    void the_share_never_passes_the_whole() {
        assertThat(loading(3000, 6000, Duration.ofSeconds(1)).share()).isEqualTo(0.5);
        assertThat(loading(6001, 6000, Duration.ofSeconds(1)).share()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(value = RebuildState.class, mode = EnumSource.Mode.EXCLUDE, names = "LOADING")
    void only_loading_has_a_rest(RebuildState state) {
        var progress = new RebuildProgress(state, "x", Instant.EPOCH, 10, 100, Duration.ofSeconds(1), null);

        assertThat(progress.remaining()).isEmpty();
    }

    private static RebuildProgress loading(long done, long total, Duration loading) {
        return new RebuildProgress(RebuildState.LOADING, "x", Instant.EPOCH, done, total, loading, null);
    }
}
