package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchJourneyIT extends Journey {

    private static final Pattern SEARCHED =
            Pattern.compile(".*[?&]process=MACH\\.TURN&material=INOX\\.AUST\\.316L&said=.*");
    private static final String[] READ = {"« tournage »", "« inox 316L »"};
    private static final String SPECIFICATION =
            "Recherche usineur 5 axes, inox 316L, tolérance ±0,01 sur Ø20, série de 500 pièces/an par lots de 50, "
                    + "L max 300 mm, EN 9100, à moins de 80 km de Saint-Étienne";
    private static final String LIGHT_PAGE = "rgb(255, 255, 255)";
    private static final String DARK_PAGE = "rgb(21, 25, 29)";
    private static final Pattern WITH_TOLERANCE = Pattern.compile(".*[?&]tol=\\d+um.*");

    @Test
    void a_buyer_searches_narrows_by_tolerance_reads_a_fiche_goes_back_and_reloads() {
        search("");
        String everything = total().textContent();
        String machiningInAll = count("process", "MACH").textContent();
        Locator box = page().locator("#search-words");
        box.fill("tournage inox 316L");
        assertThat(page()).hasURL(SEARCHED);
        assertThat(box).hasValue("tournage inox 316L");
        box.press("Enter");
        assertThat(box).hasValue("");
        assertThat(said()).hasText(READ);
        assertThat(total()).not().hasText(everything);
        String searched = total().textContent();
        // Hits are said before the counts come.
        assertThat(count("process", "MACH")).not().hasText(machiningInAll);
        String machining = count("process", "MACH").textContent();

        Locator tightest = page().locator("#facets [id^='tol-preset-']:enabled").first();
        String asked = tightest.getAttribute("data-preset");
        tightest.click();
        assertThat(page()).hasURL(WITH_TOLERANCE);
        assertThat(page().locator(".chip-label").last()).containsText("Tolérance");
        assertThat(total()).not().hasText(searched);
        assertThat(count("process", "MACH")).not().hasText(machining);
        String narrowed = total().textContent();
        List<String> found = names().allTextContents();
        assertThat(found).isNotEmpty();
        Chromium.picture(page(), "search-1440");

        names().first().click();
        assertThat(page().locator("h1")).containsText(found.getFirst());
        assertThat(page()).hasTitle(found.getFirst() + " · Production France");
        Chromium.picture(page(), "fiche-1440");

        page().goBack();
        assertThat(page()).hasURL(WITH_TOLERANCE);
        assertThat(total()).hasText(narrowed);
        assertThat(names()).hasText(found.toArray(String[]::new));

        page().reload();
        settle();
        assertThat(total()).hasText(narrowed);
        assertThat(names()).hasText(found.toArray(String[]::new));
        assertThat(said()).hasText(READ);
        assertThat(page().locator("#tol-preset-" + asked)).hasAttribute("aria-pressed", "true");

        page().goBack();
        assertThat(total()).hasText(searched);
        assertThat(page().locator(".chip-label")).hasCount(2);
        page().goBack();
        assertThat(total()).hasText(everything);
        // What is hidden is not emptied.
        assertThat(page().locator(".chips-row")).isHidden();
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void a_pasted_specification_is_read_shown_and_corrected(int width) {
        visit(width, ColorScheme.LIGHT);
        search("");
        Locator box = page().locator("#search-words");
        box.fill(SPECIFICATION);
        box.press("Enter");
        assertThat(box).hasValue("");
        assertThat(said()).hasCount(7);
        assertThat(page().locator(".chip.quiet")).hasCount(1);
        settle();
        Chromium.picture(page(), "words-specification-" + width);

        Locator material = page().locator(".chip", new Page.LocatorOptions().setHasText("« inox 316L »"));
        material.locator(".chip-otherwise").click();
        assertThat(box).hasValue("\"inox 316L\"");
        assertThat(said()).hasCount(6);
        assertThat(page()).hasURL(Pattern.compile(".*[?&]q=%22inox%20316L%22&.*"));
        page().reload();
        assertThat(box).hasValue("\"inox 316L\"");
        assertThat(said()).hasCount(6);
        settle();
        page().goBack();
        assertThat(said()).hasCount(7);
        assertThat(box).hasValue("");
    }

    @Test
    void words_that_nobody_mentions_leave_what_was_read_to_be_found() {
        search("");
        Locator box = page().locator("#search-words");
        box.fill("tournage de xylofixateurs");
        box.press("Enter");
        assertThat(said()).hasCount(1);
        assertThat(page().locator(".chip.quiet")).containsText("xylofixateurs");
        assertThat(total()).hasText(Pattern.compile("[1-9]\\d* fiches?"));
        settle();
        Chromium.picture(page(), "words-preferred-1440");
    }

    private Locator said() {
        return page().locator(".chip-said");
    }

    @Test
    void focus_stays_on_the_box_that_was_ticked_with_the_keyboard() {
        search("");
        Locator box = page().locator("#process-MACH");
        box.focus();
        page().keyboard().press("Space");
        assertThat(page()).hasURL(Pattern.compile(".*process=MACH.*"));
        assertThat(page().locator(".chip-label")).hasCount(1);
        assertThat(box).isChecked();
        assertThat(box).isFocused();
    }

    @Test
    void a_fiche_leads_back_to_the_results_it_was_found_in_also_when_it_is_reloaded() {
        search("?process=MACH");
        names().first().click();
        assertThat(page().locator("#fiche-name")).isVisible();
        settle();
        page().reload();
        assertThat(page().locator("a.back")).hasText("Retour aux résultats");
        page().locator("a.back").click();
        assertThat(page()).hasURL(Pattern.compile(".*process=MACH.*"));
        assertThat(page().locator(".chip-label")).hasCount(1);
    }

    @Test
    void a_facet_is_unfolded_and_all_of_its_certifications_are_asked_at_once() {
        search("");
        Locator quality = page().locator("[id='cert-QMS']");
        assertThat(quality).hasCount(0);
        page().locator("summary", new Page.LocatorOptions().setHasText("Certification"))
                .click();
        assertThat(count("cert", "QMS")).hasText(Pattern.compile("[1-9]\\d*.*"));
        quality.check();
        assertThat(page()).hasURL(Pattern.compile(".*cert=QMS.*"));
        page().locator("[id='cert-ENV']").check();
        assertThat(page()).hasURL(Pattern.compile(".*cert=ENV.*"));
        settle();
        String any = total().textContent();

        page().locator("[id='cert-all']").check();

        assertThat(page()).hasURL(Pattern.compile(".*cert_all=true.*"));
        assertThat(total()).not().hasText(any);
        assertThat(page().locator(".chip-label", new Page.LocatorOptions().setHasText("toutes à la fois")))
                .hasCount(1);
    }

    @Test
    void on_a_phone_the_filters_are_a_drawer_that_tells_how_many_fiches_it_leads_to() {
        visit(PHONE, ColorScheme.LIGHT);
        search("");
        Locator box = page().locator("#process-MACH");
        assertThat(box).isHidden();
        page().locator(".facets-open").click();
        box.check();
        Locator show = page().locator(".facets-show");
        assertThat(page()).hasURL(Pattern.compile(".*process=MACH.*"));
        assertThat(show).hasText(Pattern.compile("Voir \\d+ fiches?"));
        Chromium.picture(page(), "drawer-390");
        show.click();
        assertThat(box).isHidden();
        assertThat(show.textContent()).contains(total().textContent());
    }

    @Test
    void the_scheme_that_a_visitor_chose_stays_until_it_is_the_systems_again() {
        search("");
        Locator root = page().locator("html");
        Locator change = page().locator("[data-scheme-switch]");
        assertThat(background()).isEqualTo(LIGHT_PAGE);

        change.click();
        assertThat(root).hasAttribute("data-scheme", "dark");
        page().reload();
        assertThat(root).hasAttribute("data-scheme", "dark");
        assertThat(background()).isEqualTo(DARK_PAGE);
        settle();
        Chromium.picture(page(), "search-chosen-dark");

        change.click();
        assertThat(root).not().hasAttribute("data-scheme", "dark");
        assertThat(background()).isEqualTo(LIGHT_PAGE);
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 768, DESK})
    void the_header_keeps_the_brand_and_the_way_in_on_one_line(int width) {
        visit(width, ColorScheme.LIGHT);
        search("");
        BoundingBox brand = page().locator(".brand").boundingBox();
        BoundingBox signIn = page().locator(".account-menu > a").boundingBox();
        assertThat(signIn.y).isBetween(brand.y - brand.height, brand.y + brand.height);
        assertThat(signIn.x + signIn.width).isLessThanOrEqualTo(width);
        assertThat(page().getByLabel("Espace membre").getByText("Espace membre"))
                .hasCount(1);
    }

    private Object background() {
        return page().evaluate("getComputedStyle(document.documentElement).backgroundColor");
    }

    @Test
    void a_fiche_that_does_not_exist_is_a_404() {
        Response answer = page().navigate("fiche/nobody-here");
        assertThat(answer.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_address_is_answered_with_a_page(String query) {
        Response answer = page().navigate(query);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(total()).hasText(Pattern.compile(".*fiche.*"));
        assertThat(page().locator(".notice[data-kind=error]")).hasCount(0);
        assertThat(page().locator(".failures .notice")).hasCount(0);
    }

    @Test
    void what_is_illegal_in_an_address_is_told() {
        page().navigate("?process=NOSUCH&batch=-4&colour=red");
        assertThat(page().locator(".notice[data-kind=warning]")).containsText("NOSUCH");
        assertThat(page().locator(".notice[data-kind=warning]")).containsText("colour");
    }

    private static Stream<String> hostile() {
        return Stream.concat(
                Stream.of("?after=zzz", "?size=0x0x0", "?tol=%00", "?near=42218:-5", "?sort=distance"),
                Stream.of(
                                "(((\"tournage~99 AND OR NOT *:* {!",
                                "<script>alert(1)</script>",
                                "le la les de",
                                "\uD83D\uDE80",
                                "\u0000\u0001",
                                "x ".repeat(2_000))
                        .map(words -> "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)));
    }
}
