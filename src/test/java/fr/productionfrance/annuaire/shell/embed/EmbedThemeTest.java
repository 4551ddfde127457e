package fr.productionfrance.annuaire.shell.embed;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.shell.BrandSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedThemeTest {

    private static final String OWN = ":root{--brand-accent:#0b5688;--brand-accent-dark:#7cc0f0}";

    private final BrandSettings brand =
            new BrandSettings("Annuaire", "Mécaloire", "", "#0b5688", "#7cc0f0", List.of(Locale.FRENCH));

    @Test
    void colours_and_scheme_are_those_asked_for() {
        EmbedTheme theme = read("accent", "#7A1F3D", "accent-dark", "#ffd0da", "theme", "dark");

        assertThat(theme.colours()).isEqualTo(":root{--brand-accent:#7A1F3D;--brand-accent-dark:#ffd0da}");
        assertThat(theme.scheme()).contains("dark");
        assertThat(theme.ignored()).isEmpty();
    }

    @Test
    void without_wishes_they_are_the_directory_s_and_the_system_s() {
        assertThat(EmbedTheme.read(Map.of(), brand).colours()).isEqualTo(OWN);
        assertThat(EmbedTheme.read(Map.of(), brand).scheme()).isEmpty();
        assertThat(read("theme", "auto").scheme()).isEmpty();
        assertThat(read("theme", "auto").ignored()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red",
                "#fff",
                "7a1f3d",
                "#7a1f3d;}body{background:url(https://evil.example/)}",
                "#7a1f3d</style><script>alert(1)</script>",
                "#7a1f3d\n",
                "var(--x)",
                "url(https://evil.example)",
                "#7a1f3d8"
            })
    void what_is_no_colour_never_gets_into_the_style_sheet(String value) {
        EmbedTheme theme = read("accent", value, "accent-dark", value, "theme", value);

        assertThat(theme.colours()).isEqualTo(OWN);
        assertThat(theme.scheme()).isEmpty();
        assertThat(theme.ignored()).containsExactlyInAnyOrder("accent", "accent-dark", "theme");
    }

    @Test
    void a_colour_that_nobody_could_read_is_not_taken_over() {
        EmbedTheme theme = read("accent", "#ffff00", "accent-dark", "#303030");

        assertThat(theme.colours()).isEqualTo(OWN);
        assertThat(theme.ignored()).containsExactly("accent", "accent-dark");
    }

    private EmbedTheme read(String... pairs) {
        Map<String, List<String>> parameters = new java.util.LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], List.of(pairs[i + 1]));
        }
        return EmbedTheme.read(parameters, brand);
    }
}
