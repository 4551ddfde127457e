package fr.productionfrance.annuaire.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadcountTest {

    @ParameterizedTest
    @CsvSource({
        "00, 0, 0",
        "01, 1, 2",
        "02, 3, 5",
        "03, 6, 9",
        "11, 10, 19",
        "12, 20, 49",
        "21, 50, 99",
        "22, 100, 199",
        "31, 200, 249",
        "32, 250, 499",
        "41, 500, 999",
        "42, 1000, 1999",
        "51, 2000, 4999",
        "52, 5000, 9999"
    })
    void knows_the_bands_of_insee(String code, int min, int max) {
        HeadcountBand band = HeadcountBand.ofCode(code).orElseThrow();
        assertThat(band.code()).isEqualTo(code);
        assertThat(band.minEmployees()).hasValue(min);
        assertThat(band.maxEmployees()).hasValue(max);
        assertThat(HeadcountBand.ofEmployees(min)).isEqualTo(band);
        assertThat(HeadcountBand.ofEmployees(max)).isEqualTo(band);
    }

    @Test
    void the_last_band_has_no_end_and_unknown_has_no_number() {
        assertThat(HeadcountBand.ofEmployees(1_000_000)).isEqualTo(HeadcountBand.FROM_10000);
        assertThat(HeadcountBand.FROM_10000.maxEmployees()).isEmpty();
        HeadcountBand unknown = HeadcountBand.ofCode("NN").orElseThrow();
        assertThat(unknown.minEmployees()).isEmpty();
        assertThat(unknown.maxEmployees()).isEmpty();
        assertThat(unknown.group()).isEmpty();
        assertThat(HeadcountBand.ofCode("99")).isEmpty();
        assertThat(HeadcountBand.ofCode("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, UNDER_10",
        "9, UNDER_10",
        "10, FROM_10",
        "19, FROM_10",
        "20, FROM_20",
        "49, FROM_20",
        "50, FROM_50",
        "99, FROM_50",
        "100, FROM_100",
        "249, FROM_100",
        "250, FROM_250",
        "100000, FROM_250"
    })
    void groups_headcounts_as_a_buyer_chooses_them(int employees, HeadcountGroup group) {
        assertThat(HeadcountGroup.ofEmployees(employees)).isEqualTo(group);
        assertThat(HeadcountBand.ofEmployees(employees).group()).contains(group);
    }

    @Test
    void no_band_lies_in_two_groups() {
        Stream.of(HeadcountBand.values())
                .filter(band -> band.maxEmployees().isPresent())
                .forEach(band -> assertThat(band.group())
                        .isEqualTo(Optional.of(
                                HeadcountGroup.ofEmployees(band.maxEmployees().getAsInt()))));
    }

    @Test
    void groups_join_without_a_gap() {
        int next = 0;
        for (HeadcountGroup group : HeadcountGroup.values()) {
            assertThat(group.minEmployees()).isEqualTo(next);
            next = group.maxEmployees().orElse(-2) + 1;
        }
        assertThat(HeadcountGroup.FROM_250.maxEmployees()).isEmpty();
    }

    @Test
    void refuses_a_negative_headcount() {
        assertThatThrownBy(() -> HeadcountBand.ofEmployees(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HeadcountGroup.ofEmployees(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
