package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.productionfrance.annuaire.search.SearchUnavailableException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class AskedOnceTest {

    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void end() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void within_a_request_a_question_is_asked_once() {
        begin();

        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("b")).isEqualTo(2);
        assertThat(ask("a")).isEqualTo(1);
    }

    @Test
    void the_next_request_asks_anew_and_so_does_who_has_none() {
        begin();
        ask("a");
        begin();
        assertThat(ask("a")).isEqualTo(2);
        end();

        assertThat(ask("a")).isEqualTo(3);
        assertThat(ask("a")).isEqualTo(4);
    }

    @Test
    void nobody_waits_twice_for_a_server_that_is_away() {
        begin();

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> AskedOnce.ask(List.of("a"), this::away))
                    .isInstanceOf(SearchUnavailableException.class);
        }

        assertThat(asked).hasValue(1);
    }

    @Test
    void what_a_request_had_answered_is_there_when_it_is_over_and_what_it_had_not_is_asked_then() {
        begin();
        var answered = AskedOnce.later(List.of("a"), asked::incrementAndGet);
        var open = AskedOnce.later(List.of("b"), asked::incrementAndGet);
        ask("a");
        end();

        assertThat(answered.get()).isEqualTo(1);
        assertThat(open.get()).isEqualTo(2);
    }

    private Integer away() {
        asked.incrementAndGet();
        throw new SearchUnavailableException("away", new IllegalStateException());
    }

    private int ask(String question) {
        return AskedOnce.ask(List.of(question), asked::incrementAndGet);
    }

    private static void begin() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }
}
