package fr.productionfrance.annuaire.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    /** The second row is the known grey that just passes on white. */
    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21.0", "#767676, #ffffff, 4.54", "#ffffff, #767676, 4.54", "#0b5688, #0b5688, 1.0"})
    void contrast_is_that_of_the_accessibility_guidelines(String one, String other, double ratio) {
        assertThat(Colour.of(one).contrastWith(Colour.of(other))).isCloseTo(ratio, within(0.005));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345g", "0b5688", "#0b5688;}"})
    void anything_but_six_hexadecimal_digits_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Colour.of(text)).withMessageContaining("#rrggbb");
    }

    @Test
    void channels_are_read_in_their_order() {
        assertThat(Colour.of("#0a141e")).isEqualTo(new Colour(10, 20, 30));
    }
}
