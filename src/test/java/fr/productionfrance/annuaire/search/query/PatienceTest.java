package fr.productionfrance.annuaire.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final Patience patience = new Patience(Duration.ofMillis(20));

    @Test
    void an_answer_in_time_is_given() throws IOException {
        assertThat(patience.await(CompletableFuture.completedFuture("answer"))).isEqualTo("answer");
    }

    @Test
    void an_answer_that_does_not_come_is_given_up() {
        CompletableFuture<String> never = new CompletableFuture<>();

        assertThatThrownBy(() -> patience.await(never))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("20 ms");
        assertThat(never).isCancelled();
    }

    @Test
    void whatever_else_ends_a_question_is_a_server_that_does_not_answer() {
        CompletableFuture<String> cancelled = new CompletableFuture<>();
        cancelled.cancel(true);

        assertThatThrownBy(() -> patience.await(cancelled)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> patience.await(CompletableFuture.failedFuture(new IllegalStateException("closed"))))
                .isInstanceOf(IOException.class);
    }
}
