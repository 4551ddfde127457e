package fr.productionfrance.annuaire.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 AA for the colours of tokens.css, in the light and in the dark scheme. */
class TokensTest {

    private record Pair(Colour light, Colour dark) {}

    /** As written, or as the build of the pages' bundle packs it. */
    private static final Pattern TOKEN =
            Pattern.compile("--([a-z-]+):\\s*light-dark\\((#[0-9a-f]{6}),\\s*(#[0-9a-f]{6})\\)");

    private static final Map<String, Pair> TOKENS = new TreeMap<>();

    @BeforeAll
    static void read_tokens() throws IOException {
        try (var css = TokensTest.class.getResourceAsStream("/META-INF/resources/assets/tokens.css")) {
            assertThat(css).isNotNull();
            Matcher token = TOKEN.matcher(new String(css.readAllBytes(), StandardCharsets.UTF_8));
            while (token.find()) {
                TOKENS.put(token.group(1), new Pair(Colour.of(token.group(2)), Colour.of(token.group(3))));
            }
        }
        assertThat(TOKENS).containsKeys("surface", "surface-quiet", "surface-strong", "line-strong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "text-quiet", "available", "partly", "full", "info"})
    void text_reads_on_every_surface(String text) {
        assertContrast(text, 4.5, "surface", "surface-quiet", "surface-strong");
    }

    @Test
    void borders_of_controls_can_be_seen() {
        assertContrast("line-strong", 3, "surface", "surface-quiet");
    }

    private static void assertContrast(String token, double least, String... surfaces) {
        Pair colour = token(token);
        for (String name : surfaces) {
            Pair surface = token(name);
            assertThat(colour.light().contrastWith(surface.light()))
                    .as("%s on %s, light", token, name)
                    .isGreaterThanOrEqualTo(least);
            assertThat(colour.dark().contrastWith(surface.dark()))
                    .as("%s on %s, dark", token, name)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static Pair token(String name) {
        Pair pair = TOKENS.get(name);
        if (pair == null) {
            throw new AssertionError("tokens.css has no pair of colours named --" + name);
        }
        return pair;
    }
}
