package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What is asked and what is answered is read whole where there is little room. */
class NarrowJourneyIT extends Journey {

    private static final int TABLET = 768;
    /** A sheet within its margins, in pixels. */
    private static final int A4 = 718;

    private static final int SMALLEST_TARGET = 24;
    private static final String CUT = """
            all => all.filter(one => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
                .map(one => one.textContent)""";

    @Test
    void a_chip_on_a_phone_says_all_that_is_asked() {
        visit(PHONE, ColorScheme.LIGHT);
        page().navigate("chercher?q=tournage+inox+par+lots+de+50,+%C3%9845+longueur+620,+EN+9100,"
                + "+%C3%A0+moins+de+80+km+de+Saint-%C3%89tienne,+livraison+sous+5+semaines");
        assertThat(page().locator(".chip")).hasCount(7);
        settle();

        assertNothingCut(page().locator(".chip-label"));
        assertNothingCut(page().locator(".chip-otherwise"));
        Chromium.picture(page(), "chips-390");
    }

    @Test
    void the_box_on_a_tablet_has_room_for_a_question() {
        visit(TABLET, ColorScheme.LIGHT);
        search("");

        assertThat(box(page().locator("#search-words")).width).isGreaterThan(400);
        Chromium.picture(page(), "start-768");
    }

    @Test
    void the_header_is_one_line_in_german_too() {
        visit(PHONE, ColorScheme.DARK);
        page().navigate("?lang=de");
        assertThat(total()).containsText("Fiches");
        settle();

        BoundingBox brand = box(page().locator(".brand"));
        assertThat(box(page().locator(".sign-in")).y).isBetween(brand.y - brand.height, brand.y + brand.height);
        assertThat(page().evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
    }

    @Test
    void no_line_ends_within_a_figure() {
        visit(PHONE, ColorScheme.LIGHT);
        search("");

        Locator figures = page().locator(".hit-capability > .figure");
        double line = box(page().locator(".hit-more").first()).height * 1.6;
        for (Locator figure : figures.all()) {
            if (box(figure).width < 300) {
                assertThat(box(figure).height).as(figure.textContent()).isLessThan(line);
            }
        }
        assertThat(figures.count()).isPositive();
    }

    @Test
    void the_drawer_shows_what_it_is() {
        visit(PHONE, ColorScheme.LIGHT);
        search("");
        page().locator(".facets-open").click();

        assertThat(page().locator(".facets > h2")).isVisible();
        assertNothingCut(page().locator(".facets > h2"));
    }

    @Test
    void fields_without_scripts_are_as_large_as_those_with_them() {
        visitWithoutScripts(PHONE);
        page().navigate("#facets");

        assertThat(page().locator(".served-field > input, .search-box > input").all())
                .isNotEmpty()
                .allSatisfy(input -> assertThat(box(input).height).isGreaterThanOrEqualTo(SMALLEST_TARGET + 8));
    }

    @Test
    void a_name_without_scripts_keeps_its_line() {
        visitWithoutScripts(PHONE);
        page().navigate("");

        assertThat(page().locator(".hit-who").all())
                .isNotEmpty()
                .allSatisfy(who -> assertThat(box(who).width).isGreaterThan(PHONE / 2.0));
    }

    @Test
    void a_fiche_fits_a_sheet_and_is_printed_without_its_buttons() {
        visit(A4, ColorScheme.LIGHT);
        page().navigate("fiche/titane-arnica-demo-saint-chamond");
        assertThat(page().locator(".capabilities")).isVisible();
        settle();
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page().evaluate("document.documentElement.scrollWidth")).isEqualTo(A4);
        assertThat(page().locator(".capabilities thead")).isVisible();
        assertThat(page().locator(".fiche-head > .star")).isHidden();
        assertThat(page().locator(".evidence[data-evidence=audited]").first())
                .hasCSS("background-color", "rgba(0, 0, 0, 0)");
        Chromium.wholePicture(page(), "fiche-print");
    }

    @Test
    void a_notice_of_several_lines_has_them_one_below_the_other() {
        visit(PHONE, ColorScheme.LIGHT);
        page().navigate("liste?fiches=nobody-at-all");
        Locator notice = page().locator(".notice:has(.gone)");
        assertThat(notice).isVisible();

        BoundingBox said = box(notice.locator("p"));
        BoundingBox list = box(notice.locator("ul"));
        assertThat(list.y).isGreaterThanOrEqualTo(said.y + said.height);
        assertThat(list.x).isEqualTo(said.x);
    }

    private static void assertNothingCut(Locator texts) {
        assertThat(texts.evaluateAll(CUT))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .isEqualTo(List.of());
    }

    private static BoundingBox box(Locator locator) {
        return Objects.requireNonNull(locator.boundingBox());
    }
}
