package fr.productionfrance.annuaire.shell.embed;

import fr.productionfrance.annuaire.design.Colour;
import fr.productionfrance.annuaire.shell.BrandSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The looks that the site around asks for. What is no colour, can't be read or is no scheme is the directory's own instead: the
 * address is anybody's to write, and what it holds becomes a part of a style sheet.
 *
 * @param scheme light or dark; absent where the reader's system decides
 * @param ignored the parameters that were not taken over
 */
record EmbedTheme(Optional<String> scheme, String accent, String accentDark, List<String> ignored) {

    static final String SCHEME = "theme";
    static final String ACCENT = "accent";
    static final String ACCENT_DARK = "accent-dark";

    private static final Set<String> SCHEMES = Set.of("light", "dark");
    private static final String BY_THE_SYSTEM = "auto";
    private static final double READABLE = 4.5;

    static EmbedTheme read(Map<String, List<String>> parameters, BrandSettings brand) {
        List<String> ignored = new ArrayList<>();
        String accent =
                colour(ACCENT, parameters, BrandSettings.LIGHT_PAGE, ignored).orElse(brand.accent());
        String accentDark = colour(ACCENT_DARK, parameters, BrandSettings.DARK_PAGE, ignored)
                .orElse(brand.accentDark());
        Optional<String> scheme = first(parameters, SCHEME);
        if (scheme.isPresent()
                && !SCHEMES.contains(scheme.get())
                && !scheme.get().equals(BY_THE_SYSTEM)) {
            ignored.add(SCHEME);
        }
        return new EmbedTheme(scheme.filter(SCHEMES::contains), accent, accentDark, List.copyOf(ignored));
    }

    /** As the style sheets take them. Each is a hash and six hexadecimal digits, or the start would have been refused. */
    String colours() {
        return ":root{--brand-accent:%s;--brand-accent-dark:%s}".formatted(accent, accentDark);
    }

    private static Optional<String> colour(
            String name, Map<String, List<String>> parameters, Colour page, List<String> ignored) {
        Optional<String> asked = first(parameters, name);
        Optional<String> taken = asked.filter(value -> isReadable(value, page));
        if (asked.isPresent() && taken.isEmpty()) {
            ignored.add(name);
        }
        return taken;
    }

    private static boolean isReadable(String value, Colour page) {
        try {
            return Colour.of(value).contrastWith(page) >= READABLE;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().filter(value -> !value.isEmpty());
    }
}
