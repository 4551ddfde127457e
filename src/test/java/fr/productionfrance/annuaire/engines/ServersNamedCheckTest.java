package fr.productionfrance.annuaire.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ServersNamedCheckTest {

    private final ApplicationContextRunner program =
            new ApplicationContextRunner().withUserConfiguration(ServersNamedCheck.class);

    @Test
    void a_program_whose_servers_are_named_starts() {
        program.withPropertyValues(
                        "spring.datasource.url=jdbc:postgresql://db.example/annuaire",
                        "spring.elasticsearch.uris=https://search.example:9200")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void one_that_lacks_both_is_told_which_settings_are_missing() {
        program.run(context -> assertThat(told(context.getStartupFailure()))
                .contains("SPRING_DATASOURCE_URL (PostgreSQL)", "SPRING_ELASTICSEARCH_URIS (Elasticsearch)"));
    }

    @Test
    void one_that_lacks_elasticsearch_is_told_of_that_alone() {
        program.withPropertyValues("spring.datasource.url=jdbc:postgresql://db.example/annuaire")
                .run(context -> assertThat(told(context.getStartupFailure()))
                        .contains("SPRING_ELASTICSEARCH_URIS")
                        .doesNotContain("SPRING_DATASOURCE_URL"));
    }

    private static String told(@Nullable Throwable failure) {
        FailureAnalysis analysis =
                new EngineFailureAnalyzer().analyze(Objects.requireNonNull(failure, "it should not have started"));
        return Objects.requireNonNull(analysis, "the failure is not explained").getDescription();
    }
}
