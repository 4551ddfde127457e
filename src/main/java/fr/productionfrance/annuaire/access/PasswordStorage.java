package fr.productionfrance.annuaire.access;

import java.util.Map;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** How passwords are kept: with the name of their way, so that a better one can take over. */
final class PasswordStorage {

    /** What OWASP's password storage cheat sheet asks of PBKDF2 with SHA-256: a sixth of a second each. */
    static final int ITERATIONS = 600_000;

    private static final String PBKDF2 = "pbkdf2";

    private static final int SALT_BYTES = 16;

    private PasswordStorage() {}

    static PasswordEncoder ofIterations(int iterations) {
        return new DelegatingPasswordEncoder(
                PBKDF2,
                Map.of(
                        PBKDF2,
                        new Pbkdf2PasswordEncoder(
                                "", SALT_BYTES, iterations, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256)));
    }
}
