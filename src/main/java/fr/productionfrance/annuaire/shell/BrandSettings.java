package fr.productionfrance.annuaire.shell;

import fr.productionfrance.annuaire.design.Colour;
import fr.productionfrance.annuaire.design.SiteName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Under whose name the directory runs.
 *
 * @param name what stands in the header and after each page's title
 * @param operator who runs it; stands in the footer
 * @param logo where the logo is, below the application's root or with https; empty shows the name alone
 * @param accent the one colour of links and main buttons, #rrggbb; must reach a contrast of 4.5 on white
 * @param accentDark the same for the dark scheme; must reach 4.5 on near-black
 * @param languages the languages visitors may choose, the first being what others get; each needs its messages
 */
@Validated
@ConfigurationProperties("annuaire.brand")
public record BrandSettings(
        @NotBlank @DefaultValue("Production France") String name,
        @NotBlank @DefaultValue("Mécaloire") String operator,

        @Pattern(regexp = "|(?:https://|(?!/))[\\w./%-]+") @DefaultValue("")
        String logo,

        @DefaultValue("#0b5688") String accent,
        @DefaultValue("#7cc0f0") String accentDark,
        @NotEmpty @DefaultValue({"fr", "en", "de"}) List<Locale> languages)
        implements SiteName {

    public static final Colour LIGHT_PAGE = Colour.of("#ffffff");
    public static final Colour DARK_PAGE = Colour.of("#15191d");
    private static final double READABLE = 4.5;

    public BrandSettings {
        requireReadable("annuaire.brand.accent", accent, LIGHT_PAGE);
        requireReadable("annuaire.brand.accent-dark", accentDark, DARK_PAGE);
        languages = List.copyOf(languages);
    }

    /** The brand's colours, as the style sheets take them. */
    String colours() {
        return ":root{--brand-accent:%s;--brand-accent-dark:%s}".formatted(accent, accentDark);
    }

    private static void requireReadable(String setting, String colour, Colour page) {
        double contrast = Colour.of(colour).contrastWith(page);
        if (contrast < READABLE) {
            throw new IllegalArgumentException("%s: %s has a contrast of %.1f on the page, text needs %.1f"
                    .formatted(setting, colour, contrast, READABLE));
        }
    }
}
