package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A buyer whose browser runs no scripts finds a shop all the same. */
class WithoutScriptsJourneyIT extends Journey {

    private static final Pattern SOME = Pattern.compile("[1-9]\\d* fiches?");

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void words_become_filters_a_dead_end_leads_on_and_a_fiche_opens(int width) {
        visitWithoutScripts(width);
        page().navigate("");
        assertThat(total()).hasText(SOME);

        box().fill("tournage inox IT0");
        box().press("Enter");

        assertThat(page()).hasURL(Pattern.compile(".*process=MACH[.]TURN.*tol=.*"));
        assertThat(chip("Tournage").locator(".chip-said")).hasText("« tournage »");
        assertThat(box()).hasValue("");
        assertThat(total()).hasText("Aucune fiche");
        Chromium.wholePicture(page(), "without-scripts-" + width);
        Locator way = page().locator("a.way").first();
        String promised = way.locator(".way-count").textContent();

        way.click();

        assertThat(total()).hasText(promised);
        page().locator(".hit-name > a").first().click();
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertThat(page().locator(".fiche-page")).isVisible();

        page().goBack();
        assertThat(total()).hasText(promised);
        chip("Tournage").locator("a.chip-drop").click();
        assertThat(page()).not().hasURL(Pattern.compile(".*process=.*"));
    }

    /** On a phone the filters open over the results, and stay open while a tree is opened further. */
    @Test
    void on_a_phone_results_come_first_and_filters_open_over_them() {
        visitWithoutScripts(PHONE);
        page().navigate("");
        assertThat(filters()).isHidden();
        Assertions.assertThat(page().locator(".hit").first().boundingBox().y).isLessThan(500);

        page().locator("a.facets-open").click();
        assertThat(filters()).isVisible();
        filters().locator("#facet-process > summary").click();
        filters().locator("li:has(> label > input[value=MACH]) > a").click();
        assertThat(filters()).isVisible();
        Chromium.wholePicture(page(), "without-scripts-drawer");
        filters().locator("input[value='MACH.TURN']").check();
        filters().locator("button[type=submit]").click();

        assertThat(page()).hasURL(Pattern.compile(".*process=MACH[.]TURN.*"));
        assertThat(filters()).isHidden();
        assertThat(chip("Tournage")).isVisible();

        page().locator("a.facets-open").click();
        filters().locator(".served-go > a").click();
        assertThat(filters()).isHidden();
        assertThat(total()).hasText(SOME);
    }

    @Test
    void on_a_desk_filters_stand_beside_the_results() {
        visitWithoutScripts(DESK);
        page().navigate("");

        assertThat(filters()).isVisible();
        assertThat(page().locator("a.facets-open")).isHidden();
        Assertions.assertThat(filters().boundingBox().width).isLessThan(DESK / 4.0);
    }

    private Locator filters() {
        return page().locator(".served-facets");
    }

    private Locator box() {
        return page().locator("form input[type=search]");
    }

    private Locator chip(String label) {
        return page().locator(".chip").filter(new Locator.FilterOptions().setHasText(label));
    }
}
