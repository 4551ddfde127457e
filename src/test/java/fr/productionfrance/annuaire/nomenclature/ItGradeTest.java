package fr.productionfrance.annuaire.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItGradeTest {

    @Test
    void counts_from_it01_to_it18() {
        assertThat(ItGrade.IT01.number()).isEqualTo(-1);
        assertThat(ItGrade.IT0.number()).isZero();
        assertThat(Stream.of(ItGrade.values())
                        .map(grade -> ItGrade.of(grade.number()).orElseThrow()))
                .containsExactly(ItGrade.values());
        assertThat(ItGrade.of(-2)).isEmpty();
        assertThat(ItGrade.of(19)).isEmpty();
        assertThat(Stream.of(ItGrade.values()).filter(grade -> grade.number() > 0))
                .allMatch(grade -> grade.name().equals("IT" + grade.number()));
    }

    @ParameterizedTest
    @CsvSource({
        "IT7, 3, 10",
        "IT7, 3.001, 12",
        "IT7, 20, 21",
        "IT7, 40, 25",
        "IT7, 50, 25",
        "IT8, 50, 39",
        "IT8, 200, 72",
        "IT6, 3150, 135",
        "IT01, 500, 4",
        "IT0, 60, 1.2",
        "IT1, 0.5, 0.8",
        "IT18, 3150, 33000",
        "IT9, 5, 30",
        "IT16, 700, 5000",
        "IT15, 40, 1000"
    })
    void has_the_width_of_iso_286_at_a_size(ItGrade grade, double nominalMm, double totalUm) {
        assertThat(grade.totalUm(nominalMm)).hasValue(totalUm);
    }

    @Test
    void has_no_width_outside_the_standard() {
        assertThat(ItGrade.IT7.totalUm(3150.1)).isEmpty();
        assertThat(ItGrade.IT01.totalUm(500.1)).isEmpty();
        assertThat(ItGrade.IT0.totalUm(630)).isEmpty();
        assertThat(ItGrade.IT1.totalUm(630)).hasValue(9);
        assertThat(ItGrade.IT7.totalUm(0)).isEmpty();
        assertThat(ItGrade.IT7.totalUm(-5)).isEmpty();
        assertThat(ItGrade.IT7.totalUm(Double.NaN)).isEmpty();
        assertThat(ItGrade.IT7.totalUm(Double.POSITIVE_INFINITY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.5", "3", "20", "40", "200", "1000", "3150"})
    void gets_wider_with_each_grade(double nominalMm) {
        double[] widths = Stream.of(ItGrade.values())
                .map(grade -> grade.totalUm(nominalMm))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        assertThat(widths).hasSizeGreaterThanOrEqualTo(18).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"20, 40, IT8", "200, 40, IT6", "40, 40, IT8", "20, 33, IT8", "20, 32.9, IT7", "20, 1000000, IT18"})
    void a_request_of_a_band_asks_for_the_coarsest_grade_within_it(double nominalMm, double totalUm, ItGrade grade) {
        assertThat(ItGrade.coarsestWithin(totalUm, nominalMm)).contains(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "20, 40, IT9",
        "200, 40, IT7",
        "40, 40, IT9",
        "20, 33, IT8",
        "20, 33.1, IT9",
        "20, 0.1, IT01",
        "600, 1, IT1"
    })
    void a_shop_that_holds_a_band_keeps_the_finest_grade_not_below_it(double nominalMm, double totalUm, ItGrade grade) {
        assertThat(ItGrade.finestHeldBy(totalUm, nominalMm)).contains(grade);
    }

    @Test
    void gives_no_grade_where_there_is_none() {
        assertThat(ItGrade.coarsestWithin(0.1, 20)).isEmpty();
        assertThat(ItGrade.coarsestWithin(40, 4000)).isEmpty();
        assertThat(ItGrade.finestHeldBy(1e6, 20)).isEmpty();
        assertThat(ItGrade.finestHeldBy(40, 4000)).isEmpty();
    }

    @Test
    void a_grade_asks_for_itself_and_keeps_itself() {
        for (double nominalMm : new double[] {2, 20, 40, 400, 2000}) {
            for (ItGrade grade : ItGrade.values()) {
                grade.totalUm(nominalMm).ifPresent(width -> {
                    assertThat(ItGrade.coarsestWithin(width, nominalMm)).contains(grade);
                    assertThat(ItGrade.finestHeldBy(width, nominalMm)).contains(grade);
                });
            }
        }
    }
}
