package fr.productionfrance.annuaire.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void an_address_is_one_however_it_is_typed() {
        assertThat(new EmailAddress("  Jeanne.Martin@Mecaloire.FR ").value()).isEqualTo("jeanne.martin@mecaloire.fr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "jeanne", "jeanne@", "@mecaloire.fr", "jeanne@mecaloire", "a b@c.fr", "a@b.fr\nBcc: x@y.z"})
    void what_no_mail_could_reach_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
    }

    @Test
    void an_address_longer_than_mail_allows_is_refused() {
        String text = "a".repeat(250) + "@b.fr";

        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
    }

    @Test
    void a_log_line_does_not_tell_it() {
        assertThat(new EmailAddress("jeanne@mecaloire.fr").toString()).doesNotContain("jeanne");
    }
}
