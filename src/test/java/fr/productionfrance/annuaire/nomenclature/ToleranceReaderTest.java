package fr.productionfrance.annuaire.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Angular;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Geometric;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Kind;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Linear;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.None;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Roughness;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.RoughnessMeasure;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Vague;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Beyond the table of forms: sizes, sentences, and what looks like a tolerance and is none. */
class ToleranceReaderTest {

    private final ToleranceReader reader = new ToleranceReader();

    private Linear linear(String text) {
        assertThat(reader.read(text)).as(text).isInstanceOf(Linear.class);
        return (Linear) reader.read(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ø20 ±0,02; 20; 20",
                "⌀ 20 ±0.02 mm; 20; 20",
                "diam. 65 ± 0,1; 65; 100",
                "alésage 30 mm ±5 µm; 30; 5",
                "±0,02 sur Ø200; 200; 20",
                "+/- 0,05 sur 1,5 m; 1500; 50",
                "cote 12,5 +0,1/-0,1; 12.5; 100",
                "20+0,02/0; 20; 10",
                "20+0,02-0,01; 20; 15",
                "20 -0,01 -0,03; 20; 10",
                "tournage 20 H7; 20; 10.5",
                "IT6 sur 200 mm; 200; 14.5",
                "200 mm IT6; 200; 14.5",
                "IT 7 (Ø 50); 50; 12.5",
                "ISO 2768-f sur 500 mm; 500; 300",
                "ISO 13920-A sur 2,5 m; 2500; 4000",
                "2.500 / 2.510; 2.5; 5"
            })
    void reads_a_tolerance_with_the_size_beside_it(String text, double sizeMm, double halfWidthUm) {
        Linear reading = linear(text);
        assertThat(reading.nominalMm()).isEqualTo(sizeMm);
        assertThat(reading.halfWidthUm()).isEqualTo(halfWidthUm);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tournage inox 316L ±0,02; 20",
                "inox 304 ±0,02; 20",
                "acier 1.4404 ±0,01; 10",
                "1500x800x600 ±0,05; 50",
                "lot de 500 ±0,1; 100",
                "tournage Ø400 x 1000, ±10 µm; 10",
                "rectification plane au µ; 1",
                "fraisage 5 axes aluminium à 2 centièmes; 20",
                "Frästeile auf 2 Hundertstel; 20",
                "tolérance de ± 0,01 mm; 10",
                "précision de l'ordre de 5 µm; 5",
                "jusqu'à 3 tonnes, tolérance générale 0,1 mm; 100"
            })
    void makes_no_size_of_another_number(String text, double halfWidthUm) {
        Linear reading = linear(text);
        assertThat(reading.nominalMm()).isNull();
        assertThat(reading.halfWidthUm()).isEqualTo(halfWidthUm);
    }

    @Test
    void keeps_the_grade_that_was_written_at_its_size() {
        assertThat(linear("Ø20 H7")).isEqualTo(new Linear(10.5, 20.0, ItGrade.IT7, false, Kind.IT_GRADE));
        assertThat(linear("IT01").grade()).isEqualTo(ItGrade.IT01);
        assertThat(linear("IT06").grade()).isEqualTo(ItGrade.IT6);
        assertThat(linear("Ø30 M6").grade()).isEqualTo(ItGrade.IT6);
        assertThat(linear("±0,02").grade()).isNull();
    }

    @Test
    void falls_back_to_the_reference_size_where_the_standard_ends() {
        assertThat(linear("Ø4000 H7")).isEqualTo(new Linear(12.5, null, ItGrade.IT7, true, Kind.IT_GRADE));
    }

    @Test
    void tells_a_grade_from_an_interval_of_tolerance() {
        assertThat(linear("IT 10").kind()).isEqualTo(Kind.IT_GRADE);
        assertThat(linear("IT 10 µ")).isEqualTo(new Linear(5, null, null, false, Kind.BAND));
        assertThat(linear("IT 0,02")).isEqualTo(new Linear(10, null, null, false, Kind.BAND));
        assertThat(reader.read("can you make it 5 pieces")).isEqualTo(new None());
    }

    @Test
    void keeps_the_tightest_of_two_tolerances() {
        assertThat(linear("2768-mK sauf alésage H7").grade()).isEqualTo(ItGrade.IT7);
        assertThat(linear("général ±0,1, portée ±0,01").halfWidthUm()).isEqualTo(10);
        assertThat(reader.readAll("ISO 2768-mK, Ø20 H7, Ra 0,8"))
                .containsExactly(
                        new Linear(300, null, null, true, Kind.ISO2768),
                        new Linear(10.5, 20.0, ItGrade.IT7, false, Kind.IT_GRADE),
                        new Roughness(RoughnessMeasure.RA, 0.8));
    }

    @Test
    void takes_the_amount_behind_the_word_where_there_is_one_on_both_sides() {
        assertThat(reader.readAll("100 x 60 x 20 mm, Toleranz ±0,05"))
                .containsExactly(new Linear(50, null, null, false, Kind.SYMMETRIC));
        assertThat(linear("0,02 mm Toleranz").halfWidthUm()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nickelage chimique haut phosphore 25 µm", "anodisation sulfurique OAS 15 µm", "20 µm anodisés"})
    void leaves_the_thickness_of_a_coating(String text) {
        assertThat(reader.read(text)).isEqualTo(new None());
    }

    @Test
    void reads_what_is_done_to_a_coating_afterwards() {
        assertThat(linear("chrome dur rectifié 5 µm").halfWidthUm()).isEqualTo(5);
    }

    @Test
    void prefers_a_dimension_to_a_geometric_zone_and_any_number_to_words() {
        assertThat(linear("battement 0,005, Ø30 ±0,02").halfWidthUm()).isEqualTo(20);
        assertThat(reader.read("haute précision, planéité 0,01")).isEqualTo(new Geometric(10));
        assertThat(linear("haute précision 0,005 mm").halfWidthUm()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"±30'; 30", "±0,5°; 30", "± 1 degré; 60", "±0°30'; 30", "±90''; 1.5", "45° ±1; 60", "±15’; 15"})
    void reads_an_angle_in_minutes(String text, double minutes) {
        assertThat(reader.read(text)).isEqualTo(new Angular(minutes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ra ≤ 0,4; RA; 0.4",
                "0,8 Ra; RA; 0.8",
                "surface 0,4 µm Ra; RA; 0.4",
                "0,1 Ra 0,8; RA; 0.8",
                "rugosité Ra 1,6 µm; RA; 1.6",
                "rugosité 3,2; RA; 3.2",
                "N8; RA; 3.2",
                "Rz=6,3; RZ; 6.3",
                "32 µin; RA; 0.8",
                "Ra 20 µin; RA; 0.508"
            })
    void reads_a_roughness(String text, RoughnessMeasure measure, double um) {
        assertThat(reader.read(text)).isEqualTo(new Roughness(measure, um));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "quelques dixièmes; 300",
                "a few microns; 5",
                "ein paar Hundertstel; 30",
                "im Hundertstelbereich; 50",
                "hochpräzise Drehteile;",
                "close tolerances;"
            })
    void takes_words_as_a_hint_at_most(String text, @Nullable Double hintUm) {
        assertThat(reader.read(text)).isEqualTo(new Vague(hintUm));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "±2 tenths; 5.08; true",
                "2 tenths of a mm; 200; true",
                "±5 tenths of a thou; 12.7; false",
                "±2 thousandths of an inch; 50.8; false",
                "±.002; 50.8; true",
                "±0.002 in; 50.8; false",
                "±0,02 in Serie; 20; false",
                "±5; 5000; true",
                "±5 mm; 5000; false"
            })
    void says_when_a_unit_may_mean_two_things(String text, double halfWidthUm, boolean ambiguous) {
        assertThat(linear(text).halfWidthUm()).isEqualTo(halfWidthUm);
        assertThat(linear(text).ambiguous()).isEqualTo(ambiguous);
    }

    @Test
    void ignores_thin_and_unbreakable_spaces_and_takes_both_signs_for_micro() {
        assertThat(linear("±\u202F5\u00A0\u00B5m").halfWidthUm()).isEqualTo(5);
        assertThat(linear("±5 \u03BCm").halfWidthUm()).isEqualTo(5);
        assertThat(linear("\u22120,01/\u22120,03").halfWidthUm()).isEqualTo(10);
        assertThat(linear("tole\u0301rance 0,02").halfWidthUm()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acier 100C6",
                "55S7",
                "42CrMo4",
                "S355J2",
                "20 M6",
                "5 x M6",
                "M12 x 80",
                "vis A2 M8",
                "plaquette K10 P25",
                "inox 316L 3 mm",
                "tube 16x2",
                "dans le 42",
                "42 100 Saint-Étienne",
                "04 77 00 00 00",
                "+33 4 77 00 00 00",
                "12/10/2025",
                "échelle 1/10",
                "lot 5/10",
                "service informatique (IT)",
                "within 50 km",
                "livraison sous 3 semaines",
                "EN 9100",
                "ISO 2768",
                "grade 5 titanium",
                "qualité ISO 9001",
                "8 µm de zinc",
                "film 20 µm",
                "peinture 80 µ",
                "tolérance 0,02 mm/m",
                "from -20 to +80 °C",
                "±5 °C",
                "±1 bar",
                "according to my drawing",
                "pièces de 10 g à 50 kg",
                "usinage grande dimension 6000 x 2500 mm",
                "PA66 GF30",
                "2x8",
                "ANSI/ESD S20.20",
                "T6061",
                "inox Z3CND17-11-02",
                "X5CrNi18-10",
                "2026-10-12",
                "EN 10027-1-2"
            })
    void finds_no_tolerance_in_other_numbers(String text) {
        assertThat(reader.readAll(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000",
                "±",
                "±\u0000",
                "+/-",
                "IT",
                "H",
                "Ø",
                "🔩 ± 🔧",
                "½",
                "1/0",
                "0/0",
                "±0",
                "+0/-0",
                "((((",
                "AND OR NOT *:*",
                "999999999999999999999999999999999999999999999/10",
                "\uD83D",
                "2768-",
                "13920",
                "Ra",
                "demi-",
                "±°"
            })
    void reads_nothing_and_never_fails_on(String text) {
        assertThat(reader.read(text)).isEqualTo(new None());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "±",
                "+/-",
                "1/",
                "a ",
                "H7/",
                "tolérance ",
                "Ø",
                "-",
                "0,0",
                ".1",
                "IT ",
                "é",
                "'",
                "µ",
                "2768-",
                "±0,01 à ",
                "zinc ",
                "🔩",
                "\u0000",
                "\u0301"
            })
    void takes_no_longer_than_linear_time_on_long_text(String piece) {
        String text = piece.repeat(10_000);
        ToleranceReading reading = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> reader.read(text));
        assertThat(reading).isNotNull();
    }
}
