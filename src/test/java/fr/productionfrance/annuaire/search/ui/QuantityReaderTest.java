package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.PartSize;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

    private final QuantityReader reader = new QuantityReader(new ToleranceReader());

    @Test
    void reads_a_half_width() {
        assertThat(read(Facet.TOLERANCE, "± 0,01").tolerance()).isEqualTo(ToleranceAsked.ofHalfWidth(10));
    }

    @Test
    void reads_a_fit_as_its_grade_at_its_size() {
        assertThat(read(Facet.TOLERANCE, "Ø20 H7").tolerance())
                .isEqualTo(ToleranceAsked.ofGrade(ItGrade.IT7).at(20));
    }

    @ParameterizedTest
    @CsvSource({"Ra 0.8, search.tolerance.roughness", "bonjour, search.unread.tolerance"})
    void says_why_a_text_is_no_tolerance_on_a_dimension(String typed, String key) {
        assertThat(reader.read(Facet.TOLERANCE, typed, Quantities.NONE)).isEqualTo(new QuantityReading.NotRead(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"300 x 200 x 50", "200×300×50 mm", "50*300*200", "30 cm x 20 cm x 5cm"})
    void reads_the_sides_of_a_part_in_any_order(String typed) {
        assertThat(read(Facet.SIZE, typed).size()).isEqualTo(new PartSize.Prism(300, 200, 50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ø 80 × 200", "Ø80x200mm", "diam. 80 x 200", "⌀ 80 x 20 cm"})
    void reads_diameter_and_length_of_a_turned_part(String typed) {
        assertThat(read(Facet.SIZE, typed).size()).isEqualTo(new PartSize.Cylinder(80, 200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2 x 3 x 4 x 5", "x", "-5", "0", "Ø", "Ø 1 x 2 x 3", "large"})
    void refuses_what_is_no_size(String typed) {
        assertThat(reader.read(Facet.SIZE, typed, Quantities.NONE))
                .isEqualTo(new QuantityReading.NotRead("search.unread.size"));
    }

    @ParameterizedTest
    @CsvSource({"'2,5', 2.5", "2.5 kg, 2.5", "500 g, 0.5", "'1,2 t', 1200", "1 500, 1500"})
    void reads_a_mass(String typed, double kg) {
        assertThat(read(Facet.MASS, typed).massKg()).isEqualTo(kg);
    }

    @ParameterizedTest
    @CsvSource({"15, 15", "15 j, 15", "3 semaines, 21", "2 weeks, 14", "2 Wochen, 14", "2 mois, 60", "10 Tage, 10"})
    void reads_a_lead_time_in_days(String typed, int days) {
        assertThat(read(Facet.LEAD_TIME, typed).leadDays()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "1 000 pièces, 1000", "500 p., 500"})
    void reads_a_batch(String typed, int pieces) {
        assertThat(read(Facet.BATCH, typed).batch()).isEqualTo(pieces);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "999999999999", "many", "1.5"})
    void refuses_what_is_no_batch(String typed) {
        assertThat(reader.read(Facet.BATCH, typed, Quantities.NONE))
                .isEqualTo(new QuantityReading.NotRead("search.unread.batch"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50 – 200", "50-200", "200 - 50", "50 à 200", "50 to 200", "50 bis 200 Stück"})
    void reads_batches_from_the_smaller_to_the_larger(String typed) {
        Quantities read = read(Facet.BATCH, typed);
        assertThat(read.batch()).isEqualTo(50);
        assertThat(read.batchTo()).isEqualTo(200);
    }

    @Test
    void reads_masses_in_units_of_their_own() {
        assertThat(read(Facet.MASS, "500 g – 2,5 kg")).isEqualTo(Quantities.NONE.withMassesKg(0.5, 2.5));
        assertThat(read(Facet.MASS, "2 – 2")).isEqualTo(Quantities.NONE.withMassKg(2d));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50 –", "– 50", "1-2-3", "0-5"})
    void refuses_what_has_no_two_ends(String typed) {
        assertThat(reader.read(Facet.BATCH, typed, Quantities.NONE))
                .isEqualTo(new QuantityReading.NotRead("search.unread.batch"));
    }

    @Test
    void takes_the_quantity_back_when_nothing_is_typed() {
        Quantities asked = Quantities.NONE.withBatch(5).withMassKg(2d);
        assertThat(reader.read(Facet.BATCH, "  ", asked))
                .isEqualTo(new QuantityReading.Blank(Quantities.NONE.withMassKg(2d)));
    }

    @Test
    void answers_a_text_of_ten_thousand_characters() {
        assertThat(reader.read(Facet.SIZE, "9".repeat(10_000), Quantities.NONE)).isNotNull();
        assertThat(reader.read(Facet.MASS, "1 ".repeat(5_000), Quantities.NONE)).isNotNull();
    }

    private Quantities read(Facet facet, String typed) {
        return reader.read(facet, typed, Quantities.NONE) instanceof QuantityReading.Read read
                ? read.asked()
                : Quantities.NONE;
    }
}
