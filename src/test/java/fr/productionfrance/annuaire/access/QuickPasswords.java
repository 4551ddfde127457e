package fr.productionfrance.annuaire.access;

import org.springframework.security.crypto.password.PasswordEncoder;

/** The program's way of keeping passwords in a hundredth of its time, for tests that sign in hundreds of times. */
public final class QuickPasswords {

    private QuickPasswords() {}

    public static PasswordEncoder encoder() {
        return PasswordStorage.ofIterations(PasswordStorage.ITERATIONS / 100);
    }
}
