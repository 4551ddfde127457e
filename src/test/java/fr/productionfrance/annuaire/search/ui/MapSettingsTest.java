package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapSettingsTest {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://tiles.example.org/{z}/{x}/{y}.png",
                "https://wmts.example.org/wmts?layer=A.B&tilematrix={z}&tilerow={y}&tilecol={x}",
                "http://localhost:8080/tile/{z}/{y}/{x}"
            })
    void takes_the_address_of_a_tile_server(String tiles) {
        assertThat(validator.validate(new MapSettings(tiles, "© somebody"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://{s}.tiles.example.org/{z}/{x}/{y}.png",
                "https://tiles.example.org/{z}/{x}.png",
                "tiles.example.org/{z}/{x}/{y}.png",
                "javascript:alert(1)//{z}{x}{y}",
                "https://a.example/{z}/{x}/{y}.png; script-src *"
            })
    void takes_nothing_else_since_pages_may_load_images_from_one_host_only(String tiles) {
        assertThat(validator.validate(new MapSettings(tiles, ""))).hasSize(1);
    }
}
