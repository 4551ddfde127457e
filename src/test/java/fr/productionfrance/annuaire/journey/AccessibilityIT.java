package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessibilityIT extends Journey {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "390, LIGHT", "390, DARK"})
    void nothing_serious_is_wrong_with_the_search(int width, ColorScheme scheme) {
        visit(width, scheme);
        search("?process=MACH.TURN&tol=50um&near=42218:100&nonsense=1");
        assertThat(grave()).isEmpty();
        Chromium.picture(page(), "search-" + width + "-" + scheme);
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "390, LIGHT", "390, DARK"})
    void nothing_serious_is_wrong_with_a_fiche(int width, ColorScheme scheme) {
        visit(width, scheme);
        search("?process=MACH");
        names().first().click();
        assertThat(page().locator("#fiche-name")).isVisible();
        assertThat(grave()).isEmpty();
        Chromium.picture(page(), "fiche-" + width + "-" + scheme);
    }

    private List<String> grave() {
        return new AxeBuilder(page())
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(AccessibilityIT::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
    }
}
