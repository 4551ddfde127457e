package fr.productionfrance.annuaire.fiche.proofs;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ProofSettingsTest {

    @Test
    void a_size_that_no_file_could_have_stops_the_start() {
        assertThatCode(() -> settings("5MB", "50MB")).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> settings("0B", "50MB"));
        assertThatIllegalArgumentException().isThrownBy(() -> settings("6MB", "5MB"));
        assertThatIllegalArgumentException().isThrownBy(() -> settings("1GB", "2GB"));
    }

    private static ProofSettings settings(String maxSize, String maxTotal) {
        return new ProofSettings(DataSize.parse(maxSize), DataSize.parse(maxTotal), 90, "-");
    }
}
