package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

class PasswordStorageTest {

    private static final String PASSWORD = "une-phrase-de-passe";

    private final PasswordEncoder kept = PasswordStorage.ofIterations(PasswordStorage.ITERATIONS);

    @Test
    void a_password_is_kept_as_strongly_as_owasp_asks_under_the_name_of_its_way() {
        var asOwaspAsks = new Pbkdf2PasswordEncoder("", 16, 600_000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);

        String hash = kept.encode(PASSWORD);

        assertThat(hash).startsWith("{pbkdf2}").doesNotContain(PASSWORD);
        assertThat(asOwaspAsks.matches(PASSWORD, hash.substring("{pbkdf2}".length())))
                .isTrue();
    }

    @Test
    void the_same_password_is_never_kept_alike() {
        assertThat(kept.encode(PASSWORD)).isNotEqualTo(kept.encode(PASSWORD));
    }
}
