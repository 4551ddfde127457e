package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.mail.EmailAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LetterThrottleTest {

    private static final EmailAddress ANNE = new EmailAddress("anne@example.org");
    private static final String HERE = "192.0.2.7";
    private static final String ELSEWHERE = "192.0.2.8";

    private final AtomicLong nanos = new AtomicLong();
    private final LetterThrottle throttle = new LetterThrottle(nanos::get);

    @Test
    void a_person_gets_a_few_letters_from_wherever_they_are_asked_for() {
        IntStream.range(0, LetterThrottle.PER_PERSON)
                .forEach(asked -> assertThat(throttle.allows(ANNE, asked % 2 == 0 ? HERE : ELSEWHERE))
                        .isTrue());

        assertThat(throttle.allows(ANNE, HERE)).isFalse();
        assertThat(throttle.allows(ANNE, ELSEWHERE)).isFalse();
    }

    @Test
    void one_network_address_cannot_ask_for_everybody() {
        IntStream.range(0, LetterThrottle.PER_ADDRESS)
                .forEach(number ->
                        assertThat(throttle.allows(person(number), HERE)).isTrue());

        assertThat(throttle.allows(person(1000), HERE)).isFalse();
        assertThat(throttle.allows(person(1000), ELSEWHERE)).isTrue();
    }

    @Test
    void it_forgets_after_a_quarter_of_an_hour() {
        IntStream.rangeClosed(0, LetterThrottle.PER_PERSON).forEach(asked -> throttle.allows(ANNE, HERE));

        nanos.addAndGet(LetterThrottle.REMEMBERED.plus(Duration.ofSeconds(1)).toNanos());

        assertThat(throttle.allows(ANNE, HERE)).isTrue();
    }

    private static EmailAddress person(int number) {
        return new EmailAddress("person" + number + "@example.org");
    }
}
