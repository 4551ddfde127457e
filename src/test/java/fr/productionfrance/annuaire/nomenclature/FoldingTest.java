package fr.productionfrance.annuaire.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "TOURNAGE, tournage",
        "Électroérosion, electroerosion",
        "E\u0301tampage, etampage",
        "Œuvre, oeuvre",
        "Schweißen, schweissen",
        "Fräsen, frasen",
        "X2CrNiMo17-12-2, x2crnimo17-12-2",
        "0.02 µm, 0.02 µm"
    })
    void leaves_out_accents_and_case_and_nothing_else(String typed, String folded) {
        assertThat(Folding.of(typed)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"ＩＳＯ９００１, iso9001", "m², m2", "aﬀûtage, affutage"})
    void takes_letters_of_another_shape_for_plain_ones(String typed, String folded) {
        assertThat(Folding.ofAnyShape(typed)).isEqualTo(folded);
    }
}
