package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class EmbedSettingsTest {

    @Configuration
    @EnableConfigurationProperties(EmbedSettings.class)
    static class Settings {}

    private final ApplicationContextRunner program =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void without_a_list_nobody_may_frame_anything() {
        program.run(context -> {
            EmbedSettings settings = context.getBean(EmbedSettings.class);
            assertThat(settings.isOn()).isFalse();
            assertThat(settings.frameAncestors()).isEqualTo("'none'");
        });
    }

    @Test
    void an_environment_that_leaves_it_empty_leaves_it_off() {
        program.withPropertyValues("annuaire.embed.origins=")
                .run(context ->
                        assertThat(context.getBean(EmbedSettings.class).isOn()).isFalse());
    }

    @Test
    void those_of_the_list_may_and_nobody_else() {
        program.withPropertyValues("annuaire.embed.origins=https://www.mecaloire.fr,http://localhost:8090")
                .run(context -> {
                    EmbedSettings settings = context.getBean(EmbedSettings.class);
                    assertThat(settings.frameAncestors()).isEqualTo("https://www.mecaloire.fr http://localhost:8090");
                    assertThat(settings.allows("https://www.mecaloire.fr")).isTrue();
                    assertThat(settings.allows("https://mecaloire.fr")).isFalse();
                    assertThat(settings.allows("https://www.mecaloire.fr.evil.example"))
                            .isFalse();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https://*.example.org",
                "https:",
                "www.example.org",
                "https://www.example.org/",
                "https://www.example.org/path",
                "https://www.example.org:443",
                "https://WWW.example.org",
                "http://www.example.org",
                "http://localhost:80",
                "null",
                "'self'",
                "https://a.example; script-src *",
                "https://a.example https://b.example",
                "https://a.example\nX-Evil: 1"
            })
    void what_is_no_single_origin_stops_the_start(String origin) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmbedSettings(List.of(origin)))
                .withMessageContaining("annuaire.embed.origins");
    }
}
