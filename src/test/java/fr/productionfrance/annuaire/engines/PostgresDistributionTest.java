package fr.productionfrance.annuaire.engines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresDistributionTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, x86_64, postgres-darwin-x86_64.txz",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz"
    })
    void each_machine_has_its_archive(String system, String processor, String archive) {
        assertThat(PostgresDistribution.archive(system, processor)).isEqualTo(archive);
    }

    @ParameterizedTest
    @CsvSource({"amd64", "aarch64"})
    void this_machines_archive_is_on_the_class_path(String processor) {
        String mine = System.getProperty("os.arch");
        String archive = PostgresDistribution.archive(System.getProperty("os.name"), processor);

        assertThat(getClass().getResource("/" + archive) != null).isEqualTo(processor.equals(mine));
    }
}
