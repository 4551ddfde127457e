package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.productionfrance.annuaire.access.Role;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The animator adds an abbreviation, and buyers may use it. */
class WordsJourneyIT extends Journey {

    private static final String EMAIL = "mots@journey.invalid";
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @BeforeEach
    void invite() {
        forget();
        makeAccount(EMAIL, Role.ADMIN);
    }

    /** What the table loses the reader forgets within seconds. */
    @AfterEach
    void forget() {
        jdbc().sql("DELETE FROM synonym").update();
        jdbc().sql("DELETE FROM account WHERE email = ?").param(EMAIL).update();
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT, zorglub", "390, DARK, gloubi"})
    void an_abbreviation_is_added_and_read_in_the_search_box(int width, ColorScheme scheme, String word) {
        visit(width, scheme);
        openAnimation();
        page().locator("main a", new Page.LocatorOptions().setHasText("Mots et abréviations"))
                .click();
        assertThat(page().locator("#word")).isVisible();
        settle();

        page().locator("#word").fill(word);
        page().locator("#word-target").fill("tournage");
        page().locator(".matches [data-code='MACH.TURN']").click();
        assertThat(page().locator(".target-picker .chosen")).hasText("Choisi : Tournage (procédé, MACH.TURN)");
        assertThat(page().locator("#word-target")).isFocused();
        page().locator("#word-sentence").fill(word + " inox 316L");
        assertThat(page().locator("#word-read")).containsText("Reste du texte : " + word);
        page().locator("#word-add").click();
        assertThat(page().locator(".notice")).hasText("« " + word + " » est lu désormais.");
        assertThat(page().locator("#word-read")).containsText("« " + word + " » : Tournage");
        assertThat(page().locator(".word-table tbody tr")).hasCount(1);
        Chromium.picture(page(), "words-page-" + width);
        assertThat(new AxeBuilder(page()).analyze().getViolations())
                .noneMatch(rule -> GRAVE.contains(rule.getImpact()));

        search("");
        Locator box = page().locator("#search-words");
        box.fill(word);
        box.press("Enter");
        assertThat(page()).hasURL(Pattern.compile(".*[?&]process=MACH\\.TURN&said=.*"));
        assertThat(page().locator(".chip", new Page.LocatorOptions().setHasText("« " + word + " »")))
                .isVisible();
    }

    private void openAnimation() {
        signIn(EMAIL);
        page().navigate("admin");
        assertThat(page().locator("h1")).hasText("Animation");
        settle();
    }
}
