package fr.productionfrance.annuaire.fiche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirmNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"732829320", "732 829 320", "732\u202F829\u00A0320", "732.829.320"})
    void a_siren_is_read_as_people_write_it(String text) {
        assertThat(Siren.read(text)).contains(new Siren("732829320"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"732829321", "73282932", "7328293200", "73282932O", "", "٧٣٢٨٢٩٣٢٠", "732-829-320"})
    void a_siren_with_a_wrong_digit_or_length_is_none(String text) {
        assertThat(Siren.read(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Siren(text));
    }

    @Test
    void two_digits_swapped_are_noticed() {
        assertThat(Siren.read("372829320")).isEmpty();
    }

    @Test
    void a_siret_names_its_firm() {
        assertThat(Siret.read("732 829 320 00074").orElseThrow().siren()).isEqualTo(new Siren("732829320"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000075", "73282932100074", "7328293200007", "732829320000740", "732829320OOO74"})
    void a_siret_with_a_wrong_digit_or_length_is_none(String text) {
        assertThat(Siret.read(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Siret(text));
    }

    @Test
    void sites_of_the_post_follow_a_rule_of_their_own() {
        assertThat(Siret.read("35600000000048")).isPresent();
        assertThat(Siret.read("35600000049837")).isPresent();
        assertThat(Siret.read("35600000049838")).isEmpty();
    }
}
