package fr.productionfrance.annuaire.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void parts_text_at_spaces_and_punctuation_but_keeps_grades_whole() {
        assertThat(Words.of("Tournage (inox 316L), Z2CND17-12 ; 1.4404 !"))
                .containsExactly("Tournage", "inox", "316L", "Z2CND17-12", "1.4404");
    }

    @Test
    void reads_a_material_number_with_a_decimal_comma_as_the_same_number() {
        assertThat(Words.of("1,4404")).containsExactly("1.4404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0000\u0007", "🔩🔧", "+-&&||!(){}[]^\"~*?:\\/", ".,;:"})
    void finds_no_word_where_there_is_none(String text) {
        assertThat(Words.of(text)).isEmpty();
    }

    @Test
    void folds_case_and_accents() {
        assertThat(Words.folded("ÉLECTROÉROSION")).isEqualTo("electroerosion");
        assertThat(Words.folded("Schweißen")).isEqualTo("schweissen");
        assertThat(Words.folded("œillet")).isEqualTo("oeillet");
    }

    @Test
    void a_grade_or_a_norm_is_told_by_its_digits() {
        assertThat(Words.holdsDigit("316L")).isTrue();
        assertThat(Words.holdsDigit("inox")).isFalse();
    }
}
