package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Suggestions while one types, by keyboard, by pointer, and for those who hear the page. */
class SuggestJourneyIT extends Journey {

    private static final Pattern SOME = Pattern.compile("[1-9]\\d* suggestions?");

    @Test
    void a_trade_a_material_and_a_firm_are_picked_by_keyboard_alone() {
        search("");
        Locator box = box();
        box.focus();
        assertThat(box).hasAttribute("role", "combobox");
        assertThat(box).hasAttribute("aria-expanded", "false");
        page().keyboard().type("tourn");
        assertThat(list()).isVisible();
        assertThat(box).hasAttribute("aria-expanded", "true");
        assertThat(page().locator("#search-suggestions-status")).hasText(SOME);
        Chromium.picture(page(), "suggestions-1440");

        page().keyboard().press("ArrowDown");
        Locator first = options().first();
        assertThat(first).hasAttribute("aria-selected", "true");
        assertThat(box).hasAttribute("aria-activedescendant", first.getAttribute("id"));
        assertThat(first).containsText("Tournage");
        page().keyboard().press("Enter");

        assertThat(page()).hasURL(Pattern.compile(".*[?&]process=MACH\\.TURN$"));
        assertThat(page().locator(".chip-label")).hasText("Procédé : Tournage");
        assertThat(box).hasValue("");
        assertThat(box).isFocused();
        assertThat(list()).isHidden();

        page().keyboard().type("316");
        assertThat(options().first()).containsText("316");
        page().keyboard().press("ArrowDown");
        page().keyboard().press("Enter");
        assertThat(page()).hasURL(Pattern.compile(".*[?&]process=MACH\\.TURN&material=INOX\\.AUST\\.316L.*"));
        assertThat(page().locator(".chip-label")).hasCount(2);

        page().keyboard().type("aubepi");
        assertThat(options().first()).containsText("Aubépine");
        page().keyboard().press("ArrowDown");
        page().keyboard().press("Enter");
        assertThat(page().locator("#fiche-name")).containsText("Aubépine");
        page().goBack();
        assertThat(page().locator(".chip-label").first()).isVisible();
    }

    @Test
    void the_list_closes_by_escape_which_leaves_what_was_typed() {
        search("");
        box().focus();
        page().keyboard().type("tourn");
        assertThat(list()).isVisible();
        page().keyboard().press("Escape");
        assertThat(list()).isHidden();
        assertThat(box()).hasValue("tourn");
        page().keyboard().press("ArrowDown");
        assertThat(list()).isVisible();
        page().keyboard().press("ArrowUp");
        assertThat(options().last()).hasAttribute("aria-selected", "true");
        page().keyboard().press("ArrowDown");
        assertThat(box()).not().hasAttribute("aria-activedescendant", Pattern.compile(".+"));
    }

    @Test
    void a_place_that_is_clicked_becomes_a_filter() {
        search("");
        box().fill("firmin");
        options()
                .filter(new Locator.FilterOptions().setHasText("Loire"))
                .first()
                .click();
        assertThat(page()).hasURL(Pattern.compile(".*[?&]near=42095.*"));
        assertThat(page().locator(".chip-label")).containsText("Firminy");
    }

    @Test
    void a_misspelt_name_is_said_and_can_be_meant() {
        search("");
        box().fill("aubepyne");
        box().press("Enter");
        Locator said = page().locator(".try-with");
        assertThat(said).containsText("Aucune fiche ne contient « aubepyne »");
        Chromium.picture(page(), "try-with-1440");
        said.locator("a").first().click();
        assertThat(page()).hasURL(Pattern.compile(".*[?&]q=aubepine.*"));
        assertThat(said).isEmpty();
        assertThat(names().first()).containsText("Aubépine");
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "390, LIGHT", "390, DARK"})
    void nothing_serious_is_wrong_with_the_open_list_the_ranges_and_the_rule(int width, ColorScheme scheme) {
        visit(width, scheme);
        search("?batch=50-200");
        page().locator(".ranking-rule > summary").click();
        assertThat(page().locator(".ranking-rule li").first()).isVisible();
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.picture(page(), "ranking-rule-" + width + "-" + scheme);
        page().locator(".ranking-rule > summary").click();
        box().fill("tourn");
        assertThat(list()).isVisible();
        page().keyboard().press("ArrowDown");
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.picture(page(), "suggestions-" + width + "-" + scheme);
        if (width == PHONE) {
            page().keyboard().press("Escape");
            page().locator(".facets-open").click();
        }
        assertThat(page().locator("#batch-typed-to")).hasValue("200");
        // What was typed is searched after a pause, and the counts that come then replace what is scrolled to.
        settle();
        page().locator("[id^='batch-preset-']").last().scrollIntoViewIfNeeded();
        assertThat(page().locator(".histogram").first()).isVisible();
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.picture(page(), "ranges-" + width + "-" + scheme);
    }

    private Locator box() {
        return page().locator("#search-words");
    }

    private Locator list() {
        return page().locator("#search-suggestions");
    }

    private Locator options() {
        return list().getByRole(AriaRole.OPTION);
    }
}
