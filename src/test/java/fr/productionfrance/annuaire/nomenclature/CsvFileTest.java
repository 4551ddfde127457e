package fr.productionfrance.annuaire.nomenclature;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CsvFileTest {

    @Test
    void says_which_file_is_missing() {
        assertThatThrownBy(() -> new CsvFile("absent.csv").read(csv -> csv))
                .isInstanceOf(NomenclatureException.class)
                .hasMessage("/nomenclature/absent.csv is not on the class path");
    }

    @Test
    void says_which_record_is_wrong_and_why() {
        assertThatThrownBy(() -> new CsvFile("wrong_columns.csv").read(csv -> csv))
                .isInstanceOf(NomenclatureException.class)
                .hasMessage("wrong_columns.csv, record 2: wrong number of columns");
        assertThatThrownBy(() -> new CsvFile("sectors.csv").read(csv -> csv.get("colour")))
                .isInstanceOf(NomenclatureException.class)
                .hasMessageStartingWith("sectors.csv, record 1: ")
                .hasMessageContaining("colour");
    }
}
