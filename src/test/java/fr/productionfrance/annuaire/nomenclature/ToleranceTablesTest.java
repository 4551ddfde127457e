package fr.productionfrance.annuaire.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points of each table, at the edges of its rows. */
class ToleranceTablesTest {

    @ParameterizedTest
    @CsvSource({
        "F, 0.5, 50",
        "F, 6, 50",
        "F, 6.1, 100",
        "F, 120, 150",
        "F, 2000, 500",
        "M, 3, 100",
        "M, 30, 200",
        "M, 100, 300",
        "M, 250, 500",
        "M, 4000, 2000",
        "C, 3, 200",
        "C, 6, 300",
        "C, 1000, 2000",
        "V, 6, 500",
        "V, 120, 1500",
        "V, 4000, 8000"
    })
    void iso_2768_gives_a_class_at_a_size(GeneralToleranceClass tolerance, double nominalMm, double halfWidthUm) {
        assertThat(tolerance.halfWidthUm(nominalMm)).hasValue(halfWidthUm);
    }

    @Test
    void iso_2768_says_nothing_where_a_class_is_not_defined() {
        assertThat(GeneralToleranceClass.F.halfWidthUm(2001)).isEmpty();
        assertThat(GeneralToleranceClass.V.halfWidthUm(3)).isEmpty();
        assertThat(GeneralToleranceClass.M.halfWidthUm(0.4)).isEmpty();
        assertThat(GeneralToleranceClass.M.halfWidthUm(4001)).isEmpty();
        assertThat(GeneralToleranceClass.M.halfWidthUm(Double.NaN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A, 2, 1000",
        "A, 1000, 2000",
        "A, 25000, 9000",
        "B, 30, 1000",
        "B, 700, 3000",
        "B, 16000, 12000",
        "C, 120, 3000",
        "C, 8000, 14000",
        "D, 400, 7000",
        "D, 20000, 36000",
        "D, 20001, 40000"
    })
    void iso_13920_gives_a_class_at_a_size(WeldedToleranceClass tolerance, double nominalMm, double halfWidthUm) {
        assertThat(tolerance.halfWidthUm(nominalMm)).hasValue(halfWidthUm);
    }

    @Test
    void iso_13920_begins_at_two_millimetres() {
        assertThat(WeldedToleranceClass.A.halfWidthUm(1.9)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 0.025, 1", "5, 0.4, 16", "6, 0.8, 32", "7, 1.6, 63", "9, 6.3, 250", "12, 50, 2000"})
    void a_roughness_class_has_its_two_values(int number, double raUm, int raMicroinch) {
        RoughnessClass roughness = RoughnessClass.of(number).orElseThrow();
        assertThat(roughness.name()).isEqualTo("N" + number);
        assertThat(roughness.raUm()).isEqualTo(raUm);
        assertThat(roughness.raMicroinch()).isEqualTo(raMicroinch);
    }

    @Test
    void there_are_twelve_roughness_classes() {
        assertThat(RoughnessClass.of(0)).isEmpty();
        assertThat(RoughnessClass.of(13)).isEmpty();
    }
}
