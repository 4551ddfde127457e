package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class SignInThrottleTest {

    private static final String NAME = "jeanne@mecaloire.fr";
    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    private final AtomicLong now = new AtomicLong();
    private final SignInThrottle throttle = new SignInThrottle(now::get);

    @Test
    void five_wrong_passwords_for_a_name_from_one_address_are_enough() {
        fail(4, NAME, HERE);
        assertThat(throttle.refuses(NAME, HERE)).isFalse();

        throttle.failed(NAME, HERE);

        assertThat(throttle.refuses(NAME, HERE)).isTrue();
        assertThat(throttle.refuses(" Jeanne@Mecaloire.FR", HERE)).isTrue();
        assertThat(throttle.refuses(NAME, ELSEWHERE)).isFalse();
        assertThat(throttle.refuses("paul@mecaloire.fr", HERE)).isFalse();
    }

    @Test
    void a_name_that_is_tried_from_everywhere_is_refused_everywhere() {
        IntStream.range(0, SignInThrottle.PER_NAME).forEach(n -> throttle.failed(NAME, "198.51.100." + n));

        assertThat(throttle.refuses(NAME, HERE)).isTrue();
    }

    @Test
    void an_address_that_tries_name_after_name_is_refused_for_all() {
        IntStream.range(0, SignInThrottle.PER_ADDRESS).forEach(n -> throttle.failed("name" + n + "@x.fr", HERE));

        assertThat(throttle.refuses(NAME, HERE)).isTrue();
        assertThat(throttle.refuses(NAME, ELSEWHERE)).isFalse();
    }

    @Test
    void after_a_quarter_of_an_hour_it_is_forgotten() {
        fail(5, NAME, HERE);

        now.addAndGet(Duration.ofMinutes(15).toNanos());

        assertThat(throttle.refuses(NAME, HERE)).isFalse();
    }

    @Test
    void the_right_password_clears_ones_own_mistakes() {
        fail(4, NAME, HERE);
        throttle.succeeded(NAME, HERE);
        fail(4, NAME, HERE);

        assertThat(throttle.refuses(NAME, HERE)).isFalse();
    }

    @Test
    void once_refused_even_the_right_password_looks_wrong_and_is_not_checked() {
        AuthenticationProvider right = new AuthenticationProvider() {
            @Override
            public Authentication authenticate(Authentication attempt) {
                throw new AssertionError("The password was checked");
            }

            @Override
            public boolean supports(Class<?> authentication) {
                return true;
            }
        };
        var provider = new ThrottledAuthenticationProvider(right, throttle);
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(NAME, "right");
        attempt.setDetails(new WebAuthenticationDetails(HERE, null));
        fail(5, NAME, HERE);

        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> provider.authenticate(attempt));
    }

    private void fail(int times, String name, String address) {
        IntStream.range(0, times).forEach(n -> throttle.failed(name, address));
    }
}
