package fr.productionfrance.annuaire.synonyms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @ParameterizedTest
    @ValueSource(strings = {"usi 5x", "R&D", "C/N", "Électro-érosion", "d'usinage", "4.0 fab", "5ax", "100Cr6"})
    void takes_words_with_the_signs_that_words_have(String typed) {
        assertThat(Term.of(typed)).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "x", "500", "<b>gras</b>", "a,b", "=1+1", "a\u0000b", "\u202Eab", "{0}", "tour;fraise"})
    void refuses_what_is_no_word(String typed) {
        assertThat(Term.of(typed)).isEmpty();
    }

    @Test
    void puts_gaps_and_accents_in_one_form() {
        assertThat(Term.of("  usinage \t\u00A0 pe\u0301nible ")).contains("usinage pénible");
    }

    @Test
    void refuses_what_is_too_long_for_a_word() {
        assertThat(Term.of("a".repeat(60))).isPresent();
        assertThat(Term.of("a".repeat(61))).isEmpty();
    }
}
