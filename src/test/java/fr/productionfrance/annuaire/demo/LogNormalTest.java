package fr.productionfrance.annuaire.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogNormalTest {

    private static final LogNormal LAW = LogNormal.fittedTo(900, 2500);

    @Test
    void has_the_median_and_the_ninth_decile_it_is_fitted_to() {
        assertThat(LAW.at(0)).isEqualTo(900);
        assertThat(LAW.at(1.2816)).isCloseTo(2500, within(0.1));
    }

    @Test
    void draws_nothing_further_out_than_three_standard_deviations() {
        assertThat(LAW.at(5)).isEqualTo(LAW.at(3));
        assertThat(LAW.at(-5)).isEqualTo(LAW.at(-3));
    }
}
