package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.access.PasswordRules.Problem;
import fr.productionfrance.annuaire.mail.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final EmailAddress EMAIL = new EmailAddress("jeanne.martin@mecaloire.fr");

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(strings = {"tour revolver broche jaune", "zR4#vQ9!mK2p", "une-fraise-deux-poires-7", "日本語のパスワード文です"})
    void a_long_phrase_or_random_signs_will_do(String password) {
        assertThat(rules.check(password, EMAIL)).isEmpty();
    }

    @Test
    void eleven_characters_are_too_few_whatever_they_are() {
        assertThat(rules.check("zR4#vQ9!mK2", EMAIL)).contains(Problem.TOO_SHORT);
    }

    @Test
    void a_sign_outside_the_basic_plane_counts_once() {
        assertThat(rules.check("🔩".repeat(11), EMAIL)).contains(Problem.TOO_SHORT);
    }

    @Test
    void a_password_of_megabytes_is_refused_before_it_is_hashed() {
        assertThat(rules.check("x".repeat(1_000_000), EMAIL)).contains(Problem.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password2026!",
                "azertyuiop12",
                "AzertyUiop123",
                "motdepasse2026",
                "MotDePasse123",
                "123456789012",
                "aaaaaaaaaaaaaaaa",
                "qwertyuiop12",
                "abcdefghijkl",
                "productionfrance1",
                "mecaloire2026",
                "jeanne.martin1",
                "jeannemartin42",
                "Saint-Etienne42"
            })
    void what_others_use_or_anyone_would_guess_is_refused(String password) {
        assertThat(rules.check(password, EMAIL)).contains(Problem.TOO_COMMON);
    }
}
