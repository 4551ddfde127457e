package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentPolicyTest {

    @Test
    void images_come_from_here_and_from_the_origins_of_the_addresses_that_are_set() {
        assertThat(images("https://tiles.example.org:8443/osm/{z}/{x}/{y}.png?key=1", "https://logo.example/a.svg"))
                .isEqualTo("'self' data: https://tiles.example.org:8443 https://logo.example");
    }

    @Test
    void what_is_not_set_or_is_our_own_opens_nothing() {
        assertThat(images("", "assets/logo.svg", "*", "https:", "javascript:alert(1)"))
                .isEqualTo("'self' data:");
    }

    private static String images(String... sources) {
        return DocumentPolicy.imageSources(
                new AccessSettings("", "Annuaire", 3, Duration.ofMinutes(30), List.of(sources)));
    }
}
