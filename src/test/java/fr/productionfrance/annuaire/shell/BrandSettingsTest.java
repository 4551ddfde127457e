package fr.productionfrance.annuaire.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.Configuration;

class BrandSettingsTest {

    @Configuration
    @EnableConfigurationProperties(BrandSettings.class)
    static class Settings {}

    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withUserConfiguration(Settings.class);

    @Test
    void without_settings_it_is_production_france_in_french_first() {
        program.run(context -> {
            var brand = context.getBean(BrandSettings.class);
            assertThat(brand.name()).isEqualTo("Production France");
            assertThat(brand.languages()).containsExactly(Locale.FRENCH, Locale.ENGLISH, Locale.GERMAN);
        });
    }

    @Test
    void another_cluster_runs_it_under_its_own_name() {
        program.withPropertyValues(
                        "annuaire.brand.name=Jura Précision", "annuaire.brand.accent=#7a1f3d",
                        "annuaire.brand.languages=de,fr", "annuaire.brand.logo=assets/jura.svg")
                .run(context -> {
                    var brand = context.getBean(BrandSettings.class);
                    assertThat(brand.name()).isEqualTo("Jura Précision");
                    assertThat(brand.languages()).containsExactly(Locale.GERMAN, Locale.FRENCH);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annuaire.brand.accent=#ffd400",
                "annuaire.brand.accent-dark=#202020",
                "annuaire.brand.accent=red;}body{display:none",
                "annuaire.brand.name=",
                "annuaire.brand.logo=javascript:alert(1)",
                "annuaire.brand.logo=//elsewhere.example/logo.svg",
                "annuaire.brand.languages="
            })
    void what_could_not_be_read_or_trusted_stops_the_start(String setting) {
        program.withPropertyValues(setting).run(context -> assertThat(context).hasFailed());
    }
}
