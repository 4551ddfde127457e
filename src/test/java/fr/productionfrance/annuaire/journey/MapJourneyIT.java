package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapJourneyIT extends Journey {

    private static final Pattern DRAW = Pattern.compile(".*/VAADIN/build/draw-.*");

    @Test
    void a_buyer_opens_the_map_searches_a_part_of_it_and_takes_that_back() {
        List<String> drawn = new CopyOnWriteArrayList<>();
        page().onRequest(request -> {
            if (DRAW.matcher(request.url()).matches()) {
                drawn.add(request.url());
            }
        });
        search("?process=MACH");
        assertThat(drawn).as("fetched before there is a map").isEmpty();
        int all = number(total());

        view("Carte").click();
        assertThat(page()).hasURL(Pattern.compile(".*view=map.*"));
        assertThat(words()).containsText(all + " fiches sur la carte");
        assertThat(pinsAndDiscs().first()).isVisible();
        assertThat(drawn).as("fetched for the map").hasSize(1);
        assertThat(view("Carte")).isFocused();

        page().locator(".leaflet-control-zoom-in").click();
        page().locator(".leaflet-control-zoom-in").click();
        page().locator(".map-search").click();
        assertThat(chip()).containsText("Zone de la carte");
        assertThat(page()).hasURL(Pattern.compile(".*area=.*"));
        assertThat(total()).not().hasText(all + " fiches");
        int part = number(total());
        assertThat(part).isLessThan(all);
        assertThat(words()).containsText(Integer.toString(part));

        page().reload();
        assertThat(total()).hasText(Pattern.compile(part + " fiches?"));
        assertThat(words()).containsText(Integer.toString(part));
        chip().locator(".chip-drop").click();
        assertThat(total()).hasText(all + " fiches");
        assertThat(words()).containsText(all + " fiches sur la carte");

        page().goBack();
        assertThat(total()).hasText(Pattern.compile(part + " fiches?"));
        view("Liste").click();
        assertThat(page().locator("annuaire-map")).hasCount(0);
        assertThat(chip()).isVisible();
    }

    @Test
    void a_row_marks_its_pin_and_a_pin_its_row() {
        search("?process=MACH,FORGE&view=map");
        assertThat(pinsAndDiscs().first()).isVisible();
        names().first().hover();
        assertThat(page().locator("annuaire-map .pointed")).hasCount(1);
        page().locator(".results-header h2").hover(new Locator.HoverOptions().setForce(true));
        assertThat(page().locator("annuaire-map .pointed")).hasCount(0);

        pinsAndDiscs().first().hover();
        assertThat(page().locator(".hit.pointed").first()).isVisible();
    }

    @Test
    void everything_on_the_map_is_reached_by_keyboard_named_and_large_enough() {
        search("?process=MACH&view=map");
        assertThat(pinsAndDiscs().first()).isVisible();
        assertThat(page().getByRole(
                                AriaRole.REGION,
                                new Page.GetByRoleOptions().setName(Pattern.compile("Carte des fiches"))))
                .isVisible();
        for (Locator mark : pinsAndDiscs().all()) {
            assertThat(mark).hasAttribute("tabindex", "0");
            assertThat(mark).hasAttribute("title", Pattern.compile(".+"));
            assertThat(mark.boundingBox().width).isGreaterThanOrEqualTo(24);
        }
        page().locator(".map-skip").focus();
        page().keyboard().press("Enter");
        assertThat(page().locator("#results-title")).isFocused();

        Locator pin = page().locator(".map-pin").first();
        String name = pin.getAttribute("title");
        pin.focus();
        page().keyboard().press("Enter");
        assertThat(page().locator(".leaflet-popup-content a")).hasText(name.replaceFirst(",[^,]*$", ""));
        page().locator(".leaflet-popup-content a").click();
        assertThat(page().locator("#fiche-name")).isVisible();
        assertThat(page().locator(".fiche-map .map-pin")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "768, LIGHT", "390, LIGHT", "390, DARK"})
    void nothing_serious_is_wrong_with_the_map_open(int width, ColorScheme scheme) {
        visit(width, scheme);
        search("?process=MACH&view=map&area=44.5,3,46.5,5.5");
        assertThat(pinsAndDiscs().first()).isVisible();
        assertThat(page().locator(".map-departement").first()).isAttached();
        assertThat(page().locator(".results-body"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setVisible(width >= 1280));
        assertThat(Axe.grave(page())).isEmpty();
        assertThat((Boolean) page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        Chromium.picture(page(), "map-" + width + "-" + scheme);
    }

    private Locator view(String name) {
        return page().locator(".view-switch a", new Page.LocatorOptions().setHasText(name));
    }

    private Locator words() {
        return page().locator(".map-words");
    }

    private Locator chip() {
        return page().locator(".chip", new Page.LocatorOptions().setHasText("Zone de la carte"));
    }

    private Locator pinsAndDiscs() {
        return page().locator("annuaire-map .leaflet-marker-icon");
    }

    private static int number(Locator total) {
        return Integer.parseInt(total.textContent().replaceAll("\\D", ""));
    }
}
