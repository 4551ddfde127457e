package fr.productionfrance.annuaire.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NafCodesTest {

    private static final Nomenclature NOMENCLATURE = Nomenclature.load();
    private static final NafCodes CODES = NafCodes.load(NOMENCLATURE.processes());

    @Test
    void labels_a_code_however_it_is_written() {
        NafCode expected = new NafCode("25.62B", "Mécanique industrielle");
        assertThat(CODES.find("25.62B")).contains(expected);
        assertThat(CODES.find("2562B")).contains(expected);
        assertThat(CODES.find(" 25.62b ")).contains(expected);
        assertThat(CODES.find("99.99Z")).isEmpty();
        assertThat(CODES.find("")).isEmpty();
        assertThat(CODES.find("2")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "25.62B, MACH",
        "2562B, MACH",
        "25.62A, MACH.BAR",
        "25.61Z, HEAT|SURF",
        "25.50A, FORGE|PM",
        "25.50B, FORM",
        "25.11Z, FAB",
        "25.29Z, FAB",
        "24.51Z, CAST",
        "24.33Z, FORM",
        "22.29A, PLAS",
        "22.21Z, PLAS.EXTR",
        "25.73A, TOOL",
        "25.93Z, FORM",
        "25.94Z, FORGE.COLD",
        "28.15Z, MACH.GEAR",
        "28.99B, ASSY.MACHINE",
        "33.12Z, MAINT",
        "33.20A, FAB|MAINT.INST",
        "33.20B, ASSY|MAINT.INST",
        "71.12B, ENG",
        "71.20B, CTRL"
    })
    void a_code_declares_the_broad_processes_of_its_trade(String naf, String processes) {
        assertThat(CODES.broadProcesses(naf)).containsExactly(processes.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({"30.30Z", "28.41Z", "22.22Z", "46.72Z", "26.11Z", "99.99Z"})
    void a_code_of_makers_of_products_declares_nothing(String naf) {
        assertThat(CODES.broadProcesses(naf)).isEmpty();
    }

    @Test
    void every_code_that_a_vocabulary_names_has_a_label() {
        assertThat(NOMENCLATURE.processes().all())
                .flatExtracting(Concept::naf)
                .isNotEmpty()
                .allMatch(naf -> CODES.find(naf).isPresent());
        assertThat(NOMENCLATURE.sectors().all())
                .flatExtracting(Concept::naf)
                .isNotEmpty()
                .allMatch(naf -> CODES.find(naf).isPresent());
    }

    @Test
    void the_code_of_every_real_firm_is_known_and_gives_only_known_processes() {
        List<String> real = new CsvFile("naf_of_real_firms.csv").read(csv -> csv.get("naf"));
        assertThat(real).hasSize(101).allMatch(naf -> CODES.find(naf).isPresent());
        assertThat(real)
                .flatMap(CODES::broadProcesses)
                .isNotEmpty()
                .allMatch(process -> NOMENCLATURE.processes().contains(process));
    }

    @Test
    void codes_stand_once_each_in_their_order() {
        assertThat(CODES.all())
                .extracting(NafCode::code)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(170);
        assertThat(CODES.all()).allMatch(code -> !code.label().isBlank());
    }
}
