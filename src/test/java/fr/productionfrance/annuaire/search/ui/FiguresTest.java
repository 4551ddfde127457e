package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final String NB = "\u00a0";
    private static final String THIN = "\u202f";

    private final Figures french = new Figures(Locale.FRENCH);
    private final Figures english = new Figures(Locale.ENGLISH);
    private final Figures german = new Figures(Locale.GERMAN);

    @Test
    void writes_small_half_widths_in_micrometres_and_larger_ones_in_millimetres() {
        assertThat(french.halfWidth(8)).isEqualTo("±" + NB + "8" + NB + "µm");
        assertThat(french.halfWidth(2.5)).isEqualTo("±" + NB + "2,5" + NB + "µm");
        assertThat(french.halfWidth(100)).isEqualTo("±" + NB + "0,1" + NB + "mm");
        assertThat(english.halfWidth(150)).isEqualTo("±" + NB + "0.15" + NB + "mm");
    }

    @Test
    void groups_thousands_as_the_language_does() {
        assertThat(french.with(12_500, "mm")).isEqualTo("12" + THIN + "500" + NB + "mm");
        assertThat(english.with(12_500, "mm")).isEqualTo("12,500" + NB + "mm");
        assertThat(german.with(12_500, "mm")).isEqualTo("12.500" + NB + "mm");
    }

    @Test
    void leaves_out_sides_that_were_not_given() {
        assertThat(french.box(List.of(300d, 0d, 0d))).isEqualTo("300" + NB + "mm");
        assertThat(french.box(List.of(600d, 400d, 300d)))
                .isEqualTo("600" + NB + "×" + NB + "400" + NB + "×" + NB + "300" + NB + "mm");
        assertThat(french.round(List.of(320d, 600d))).isEqualTo("Ø" + NB + "320" + NB + "×" + NB + "600" + NB + "mm");
    }

    @Test
    void writes_a_mass_in_the_unit_of_its_size() {
        assertThat(french.mass(0.25)).isEqualTo("250" + NB + "g");
        assertThat(french.mass(2.5)).isEqualTo("2,5" + NB + "kg");
        assertThat(french.mass(12_000)).isEqualTo("12" + NB + "t");
    }

    @Test
    void writes_ranges_that_are_open_at_either_end() {
        assertThat(french.range(1, 500, "")).isEqualTo("1–500");
        assertThat(french.range(null, 500, "")).isEqualTo("≤" + NB + "500");
        assertThat(french.range(10, null, "kg")).isEqualTo("≥" + NB + "10" + NB + "kg");
        assertThat(french.range(6, 6, "mm")).isEqualTo("6" + NB + "mm");
        assertThat(french.range(null, null, "mm")).isEmpty();
    }

    @Test
    void names_the_finest_grade_as_the_standard_does() {
        assertThat(french.grade(-1)).isEqualTo("IT01");
        assertThat(french.grade(7)).isEqualTo("IT7");
    }

    @Test
    void writes_months_and_days() {
        LocalDate date = LocalDate.of(2026, 3, 9);
        assertThat(french.month(date)).isEqualTo("03/2026");
        assertThat(french.day(date)).isEqualTo("9 mars 2026");
        assertThat(german.day(date)).isEqualTo("09.03.2026");
    }
}
