package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class WaysOutJourneyIT extends Journey {

    /** Nobody keeps a hundredth of a hundredth of a millimetre. */
    private static final String NOTHING = "?process=MACH.TURN&tol=IT0";

    private static final Pattern MOVED_RESULTS = Pattern.compile("results|ways|hit|band|near|empty-state|footer");
    /** A question is told of after four seconds, and written within ten. */
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

    private static final Pattern NONE = Pattern.compile("Aucune fiche");

    private static final String WATCH_SHIFTS = """
            window.shifts = [];
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifts.push(
                entry.value.toFixed(4) + ' ' + entry.sources.map(source => source.node?.className).join(','))))
              .observe({type: 'layout-shift', buffered: true});
            """;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void a_search_without_results_leads_to_one_with_results_and_back(int width) {
        visit(width, ColorScheme.LIGHT);
        page().addInitScript(WATCH_SHIFTS);
        page().navigate(NOTHING);
        assertThat(total()).hasText(NONE);
        assertThat(ways().first()).isVisible();
        settle();
        assertThat((List<?>) page().evaluate("window.shifts"))
                .as("what moved below the results")
                .noneMatch(shift -> MOVED_RESULTS.matcher(String.valueOf(shift)).find());
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.picture(page(), "ways-out-" + width);
        String promised = ways().first().locator(".way-count").textContent();

        ways().first().click();

        assertThat(total()).hasText(promised);
        assertThat(names().first()).isVisible();
        assertThat(page().locator("#results-title")).isFocused();
        assertThat(page().url()).doesNotContain("tol=IT0");

        page().goBack();
        assertThat(total()).hasText(NONE);
        assertThat(page()).hasURL(Pattern.compile(".*tol=IT0.*"));
        assertThat(ways().first().locator(".way-count")).hasText(promised);
    }

    @Test
    void what_was_asked_in_vain_is_counted() {
        page().navigate(NOTHING);
        assertThat(ways().first()).isVisible();

        await().atMost(LONG_ENOUGH)
                .until(() -> jdbc.queryForList("SELECT criteria FROM demand", String.class)
                        .contains("process=MACH.TURN&tol=IT0"));
    }

    @Test
    void the_fiches_to_confirm_can_be_hidden_and_shown_again() {
        search("?process=MACH.TURN&tol=IT5");
        Locator band = page().locator(".results-to-confirm");
        assertThat(band.locator(".hit").first()).isVisible();

        band.locator(".band-toggle").click();

        assertThat(page()).hasURL(Pattern.compile(".*confirmed_only=true.*"));
        assertThat(band.locator(".band-toggle")).hasText("Afficher");
        assertThat(band.locator(".hit")).hasCount(0);
        page().goBack();
        assertThat(band.locator(".hit").first()).isVisible();
    }

    private Locator ways() {
        return page().locator(".way");
    }
}
