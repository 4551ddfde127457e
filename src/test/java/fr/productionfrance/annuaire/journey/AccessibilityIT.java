package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessibilityIT extends Journey {

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "390, LIGHT", "390, DARK"})
    void nothing_serious_is_wrong_with_the_search(int width, ColorScheme scheme) {
        visit(width, scheme);
        search("?process=MACH.TURN&tol=50um&near=42218:100&nonsense=1");
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.picture(page(), "search-" + width + "-" + scheme);
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "390, LIGHT", "390, DARK"})
    void nothing_serious_is_wrong_with_a_fiche(int width, ColorScheme scheme) {
        visit(width, scheme);
        search("?process=MACH");
        names().first().click();
        assertThat(page().locator("#fiche-name")).isVisible();
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.picture(page(), "fiche-" + width + "-" + scheme);
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "390, LIGHT", "390, DARK"})
    void nothing_serious_is_wrong_with_a_list_and_a_comparison(int width, ColorScheme scheme) {
        visit(width, scheme);
        search("?process=MACH");
        String slugs = String.join(
                ",",
                names().all().stream()
                        .limit(3)
                        .map(link -> link.getAttribute("href").replaceFirst("^fiche/", ""))
                        .toList());
        page().navigate("liste?fiches=" + slugs + ",nobody");
        assertThat(page().locator("[data-when=other]")).isVisible();
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.picture(page(), "list-of-others-" + width + "-" + scheme);
        page().navigate("comparer?fiches=" + slugs);
        assertThat(page().locator("thead th")).hasCount(4);
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.picture(page(), "comparison-" + width + "-" + scheme);
    }
}
