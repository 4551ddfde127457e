package fr.productionfrance.annuaire.fiche.imports.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.productionfrance.annuaire.fiche.Box;
import fr.productionfrance.annuaire.fiche.Round;
import fr.productionfrance.annuaire.fiche.imports.table.Cell;
import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReadingTest {

    private static final Nomenclature NOMENCLATURE = Nomenclature.load();
    private static final CodeFinder PROCESSES = new CodeFinder(NOMENCLATURE.processes());
    private static final CodeFinder MATERIALS = new CodeFinder(NOMENCLATURE.materials());
    private static final Tolerances TOLERANCES = new Tolerances(new ToleranceReader());

    private static CellInput cell(String text) {
        return new CellInput(Cell.ofText(text), null);
    }

    private static void assertFault(CellFault fault, Function<CellInput, ?> reader, CellInput cell) {
        assertThatExceptionOfType(RejectedCellException.class)
                .isThrownBy(() -> reader.apply(cell))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(fault));
    }

    private static double millimetres(CellInput cell) {
        return Quantities.positive(cell, Measure.MILLIMETRES, 100_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5|12.5",
                "12.5|12.5",
                "1 500|1500",
                "1.500,5|1500.5",
                "1,500.5|1500.5",
                "1'500|1500",
                "0,125|0.125",
                "1.234.567,8|1234567.8",
                "15 cm|150",
                "1,5 m|1500",
                "≤ 300|300",
                "1,5E2|150"
            })
    void reads_numbers_as_europe_writes_them(String text, double expected) {
        assertThat(Quantities.positive(cell(text), Measure.MILLIMETRES, 1e9)).isEqualTo(expected);
    }

    @Test
    void refuses_a_number_that_may_be_a_thousand_times_another() {
        assertFault(CellFault.AMBIGUOUS_NUMBER, CellReadingTest::millimetres, cell("1.500"));
        assertFault(CellFault.AMBIGUOUS_NUMBER, CellReadingTest::millimetres, cell("1,250"));
        assertThat(millimetres(new CellInput(new Cell("1.125", Cell.Kind.NUMBER), null)))
                .isEqualTo(1.125);
    }

    @Test
    void takes_the_unit_of_the_column_where_the_cell_has_none() {
        assertThat(Quantities.whole(new CellInput(Cell.ofText("6"), "semaines"), Measure.DAYS, 0, 3650))
                .isEqualTo(42);
        assertThat(Quantities.whole(new CellInput(Cell.ofText("10 jours"), "semaines"), Measure.DAYS, 0, 3650))
                .isEqualTo(10);
        assertThat(Quantities.whole(new CellInput(Cell.ofText("4,2"), "M€"), Measure.EUROS, 0L, 1L << 40))
                .isEqualTo(4_200_000);
    }

    @Test
    void refuses_units_of_something_else_and_numbers_that_became_dates() {
        assertFault(CellFault.UNKNOWN_UNIT, CellReadingTest::millimetres, cell("12 kg"));
        assertFault(CellFault.NOT_A_NUMBER, CellReadingTest::millimetres, cell("env. douze"));
        assertFault(CellFault.OUT_OF_RANGE, CellReadingTest::millimetres, cell("-3"));
        assertFault(
                CellFault.NUMBER_BECAME_DATE,
                CellReadingTest::millimetres,
                new CellInput(new Cell("2026-10-01", Cell.Kind.DATE), null));
        assertFault(CellFault.NOT_WHOLE, in -> Quantities.whole(in, Measure.PIECES, 1, 100), cell("1,5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "361200389|361200389",
                "361 200 389|361200389",
                "361.200.389|361200389",
                "5520176|005520176",
                "325175|000325175",
                "FR 12 361200389|361200389"
            })
    void reads_a_siren_as_spreadsheets_mangle_it(String text, String expected) {
        assertThat(Identifiers.siren(cell(text)).value()).isEqualTo(expected);
    }

    @Test
    void does_not_invent_digits_that_a_spreadsheet_rounded_away() {
        assertFault(CellFault.DIGITS_LOST, Identifiers::siren, cell("3,61E+08"));
        assertFault(CellFault.NOT_A_SIREN, Identifiers::siren, cell("361200388"));
        assertFault(CellFault.NOT_A_SIREN, Identifiers::siren, cell("Total : 58"));
        assertFault(CellFault.NOT_A_SIRET, Identifiers::siret, cell("361200389"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"30/06/2027", "30.6.27", "2027-06-30", "30 juin 2027", "30. Juni 2027", "46568", "30-06-2027"})
    void reads_a_day_in_every_usual_form(String text) {
        assertThat(Dates.read(cell(text))).isEqualTo(LocalDate.of(2027, 6, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2027", "06/30/2027", "2027", "bientôt"})
    void refuses_days_that_are_none(String text) {
        assertFault(CellFault.NOT_A_DATE, Dates::read, cell(text));
    }

    @Test
    void reads_sizes_with_one_unit_for_all_sides() {
        assertThat(Sizes.box(cell("200 x 500×300"))).isEqualTo(new Box(500, 300, 200));
        assertThat(Sizes.box(cell("1,5 x 1 x 0,8 m"))).isEqualTo(new Box(1500, 1000, 800));
        assertThat(Sizes.round(cell("Ø320 x 600"))).isEqualTo(new Round(320, 600));
        assertFault(CellFault.NOT_A_SIZE, Sizes::box, cell("500 x 300"));
        assertFault(CellFault.NOT_A_ROUND, Sizes::round, cell("Ø320"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "35|FROM_20",
                "20-49|FROM_20",
                "de 20 à 49 salariés|FROM_20",
                "1 500|FROM_1000",
                "12|FROM_10",
                "0|NONE"
            })
    void reads_a_headcount_as_a_number_or_a_range(String text, HeadcountBand band) {
        assertThat(Headcounts.employees(cell(text))).isEqualTo(band);
    }

    @Test
    void keeps_insees_codes_of_headcount_apart_from_numbers() {
        assertThat(Headcounts.code(cell("12"))).isEqualTo(HeadcountBand.FROM_20);
        assertThat(Headcounts.code(cell("3"))).isEqualTo(HeadcountBand.FROM_6);
        assertFault(CellFault.HEADCOUNT_SPANS_BANDS, Headcounts::employees, cell("10-49"));
        assertFault(CellFault.HEADCOUNT_SPANS_BANDS, Headcounts::employees, cell("250 et plus"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MACH.TURN.CNC|MACH.TURN.CNC",
                "tournage cn|MACH.TURN.CNC",
                "TOURNAGE-CN|MACH.TURN.CNC",
                "CNC turning|MACH.TURN.CNC",
                "CNC-Drehen|MACH.TURN.CNC"
            })
    void finds_a_process_by_its_code_or_any_of_its_names(String text, String code) {
        assertThat(PROCESSES.read(text)).isEqualTo(code);
    }

    @Test
    void proposes_what_may_be_meant_and_guesses_nothing() {
        assertThatExceptionOfType(RejectedCellException.class)
                .isThrownBy(() -> PROCESSES.read("tournagge CNN"))
                .satisfies(e -> {
                    assertThat(e.fault()).isEqualTo(CellFault.UNKNOWN_CODE);
                    assertThat(e.arguments().getFirst().toString()).contains("[MACH.TURN.CNC]");
                });
        assertFault(CellFault.UNKNOWN_CODE, in -> PROCESSES.read(in.text()), cell("xyzzy"));
    }

    @Test
    void reads_several_grades_by_any_designation() {
        assertThat(MATERIALS.readSeveral(cell("316L / 1.4301; S235")))
                .hasSize(3)
                .allSatisfy(code ->
                        assertThat(NOMENCLATURE.materials().contains(code)).isTrue());
    }

    @Test
    void reads_tolerances_and_roughness_in_their_columns() {
        assertThat(TOLERANCES.typed(cell("0,02"))).isEqualTo("± 0,02 mm");
        assertThat(TOLERANCES.read(TOLERANCES.typed(cell("IT7"))).halfWidthUm()).isEqualTo(12.5);
        assertThat(TOLERANCES.ra(cell("Ra 0,8"))).isEqualTo(0.8);
        assertThat(TOLERANCES.ra(cell("1,6"))).isEqualTo(1.6);
        assertFault(CellFault.TOLERANCE_WITHOUT_UNIT, TOLERANCES::typed, cell("10"));
        assertFault(CellFault.TOLERANCE_UNREADABLE, TOLERANCES::typed, cell("très précis"));
        assertFault(CellFault.NOT_A_LINEAR_TOLERANCE, TOLERANCES::typed, cell("Ra 0,8"));
    }

    @Test
    void reads_certificates_with_their_details() {
        CertificateNotation notation = new CertificateNotation(new CodeFinder(NOMENCLATURE.certifications()));

        var read = notation.read(
                cell(
                        "EN 9100 [organisme=AFNOR; numéro=FR-1; délivré=01/07/2024; expire=30/06/2027; portée=usinage, montage] | ISO 9001"));

        assertThat(read).hasSize(2);
        assertThat(read.getFirst().scheme()).isEqualTo("QMS.9100");
        assertThat(read.getFirst().scope()).isEqualTo("usinage, montage");
        assertThat(read.getFirst().expires()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(read.get(1).scheme()).isEqualTo("QMS.9001");
        assertFault(CellFault.CERTIFICATE_UNREADABLE, notation::read, cell("ISO 9001 [couleur=bleu]"));
    }

    @Test
    void reads_web_addresses_and_no_other_scheme() {
        assertThat(WebAddresses.read(cell("www.example.fr"))).isEqualTo("https://www.example.fr");
        assertThat(WebAddresses.read(cell("http://example.fr/a"))).isEqualTo("http://example.fr/a");
        assertFault(CellFault.NOT_A_WEB_ADDRESS, WebAddresses::read, cell("javascript:alert(1)"));
        assertFault(CellFault.NOT_A_WEB_ADDRESS, WebAddresses::read, cell("en cours"));
    }
}
