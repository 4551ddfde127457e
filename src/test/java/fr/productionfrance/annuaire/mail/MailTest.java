package fr.productionfrance.annuaire.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    private static final EmailAddress TO = new EmailAddress("anne@example.org");

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Bonjour\r\nBcc: autre@example.org", "Bonjour\u0000"})
    void a_subject_is_one_line_that_says_something(String subject) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Mail(TO, subject, "Bonjour"));
    }

    @Test
    void a_letter_that_ends_in_a_log_tells_nothing() {
        assertThat(new Mail(TO, "Votre lien", "https://example.org/lien/abc"))
                .asString()
                .doesNotContain("anne", "lien", "abc");
    }
}
