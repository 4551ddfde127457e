package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.productionfrance.annuaire.engines.OtherSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search within the page of another site, which is of another origin. */
class EmbedJourneyIT extends Journey {

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void a_listed_site_shows_two_searches_in_its_colours(int width) {
        visit(width, ColorScheme.LIGHT);
        publish("/adherents");
        page().navigate(OtherSite.origin() + "/adherents");

        assertThat(one().locator(".hit")).hasCount(3);
        assertThat(two().locator(".hit")).hasCount(5);
        assertThat(page().locator("#one iframe")).hasAttribute("title", "Tourneurs");
        assertThat(colour(one(), ".button.primary", "backgroundColor")).isEqualTo("rgb(122, 31, 61)");
        assertThat(colour(two(), ".button.primary", "backgroundColor"))
                .as("the directory's own, since red is no colour that it takes")
                .isEqualTo("rgb(124, 192, 240)");
        assertThat(colour(one(), "body", "backgroundColor")).isEqualTo("rgb(255, 255, 255)");
        assertThat(colour(two(), "body", "backgroundColor")).isEqualTo("rgb(21, 25, 29)");
        assertThat(one().locator("form button")).hasText("Rechercher");
        assertThat(two().locator("form button")).hasText("Search");
        awaitOwnHeight("#one");
        awaitOwnHeight("#two");
        assertThat(page().evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(Axe.grave(page())).isEmpty();
        page().evaluate("() => scrollTo(0, 0)");
        Chromium.picture(page(), "embedded-" + width);
    }

    @Test
    void a_visitor_searches_in_the_frame_and_opens_a_fiche_beside_the_page() {
        publish("/adherents");
        page().navigate(OtherSite.origin() + "/adherents");
        assertThat(one().locator(".hit")).hasCount(3);
        awaitOwnHeight("#one");
        double before = height("#one");

        one().locator("input[type=search]").fill("zzzz inconnu");
        one().locator("form button").click();
        assertThat(one().locator("input[type=search]")).hasValue("zzzz inconnu");
        assertThat(one().locator(".hit")).hasCount(0);
        awaitOwnHeight("#one");
        assertThat(height("#one")).isLessThan(before);
        one().locator("input[type=search]").fill("inox");
        one().locator("form button").click();
        assertThat(one().locator(".chip").filter(new Locator.FilterOptions().setHasText("Inox")))
                .hasCount(1);
        assertThat(one().locator(".chip").filter(new Locator.FilterOptions().setHasText("Tournage")))
                .hasCount(1);
        assertThat(colour(one(), ".button.primary", "backgroundColor")).isEqualTo("rgb(122, 31, 61)");

        Page fiche = page().context()
                .waitForPage(() -> one().locator(".hit-name a").first().click());
        assertThat(fiche.locator("#fiche-name")).isVisible();
        assertThat(fiche.url()).startsWith(root() + "fiche/");
        assertThat(fiche.evaluate("() => window.opener")).isNull();
        assertThat(page().url()).isEqualTo(OtherSite.origin() + "/adherents");
    }

    @Test
    void the_script_leaves_no_name_in_the_page_and_only_the_directory_speaks_to_it() {
        publish("/adherents");
        page().navigate(OtherSite.origin() + "/adherents");
        assertThat(two().locator(".hit")).hasCount(5);
        awaitOwnHeight("#two");

        assertThat(page().evaluate("() => Object.getOwnPropertyNames(window)"
                        + ".filter(name => !before.includes(name) && !/^\\d+$|^(before|heard)$/.test(name)).join()"))
                .isEqualTo("");
        assertThat(page().evaluate("() => [...new Set(heard)].join()")).isEqualTo(root().replaceFirst("/$", ""));
    }

    @Test
    void another_window_s_message_changes_no_height() {
        publish("/adherents");
        page().navigate(OtherSite.origin() + "/adherents");
        assertThat(one().locator(".hit")).hasCount(3);
        awaitOwnHeight("#one");
        double before = height("#one");

        page().evaluate("() => new Promise(heard => { addEventListener('message', heard, { once: true });"
                + " postMessage({ annuaireHeight: 5 }, location.origin) })");

        assertThat(height("#one")).isEqualTo(before);
    }

    @Test
    void a_site_that_is_not_listed_gets_no_frame() {
        publish("/adherents");

        page().waitForConsoleMessage(
                        new Page.WaitForConsoleMessageOptions()
                                .setPredicate(message -> message.text().contains("frame-ancestors")),
                        () -> page().navigate(OtherSite.unlisted() + "/adherents"));

        assertThat(page().locator("#one iframe")).isVisible();
        assertThat(one().locator(".embedded-search")).hasCount(0);
        assertThat(page().evaluate("() => heard.length")).isEqualTo(0);
    }

    @Test
    void no_other_page_of_the_directory_gets_a_frame_on_the_listed_site() {
        OtherSite.publish("/search", "", "<iframe src=\"" + root() + "\"></iframe>");

        page().waitForConsoleMessage(
                        new Page.WaitForConsoleMessageOptions()
                                .setPredicate(message -> message.text().contains("frame-ancestors")),
                        () -> page().navigate(OtherSite.origin() + "/search"));

        assertThat(page().frameLocator("iframe").locator(".search")).hasCount(0);
    }

    @Test
    void a_plain_iframe_works_where_no_script_may_run() {
        OtherSite.publish(
                "/plain",
                "default-src 'none'; frame-src " + root(),
                "<iframe title=Annuaire width=800 height=600 src=\"" + root()
                        + "embed?process=MACH&lang=de\"></iframe>");
        page().navigate(OtherSite.origin() + "/plain");

        FrameLocator frame = page().frameLocator("iframe");
        assertThat(frame.locator(".hit")).hasCount(5);
        assertThat(frame.locator("form button")).hasText("Suchen");
    }

    /** With a policy of its own, which allows what docs/embed.md says. */
    private void publish(String path) {
        String site = root().replaceFirst("/$", "");
        OtherSite.publish(
                path,
                "default-src 'self'; script-src 'unsafe-inline' " + site + "; frame-src " + site
                        + "; style-src 'self' 'unsafe-inline'",
                """
                <!doctype html><html lang="fr"><meta charset="utf-8"><title>Mécaloire</title>
                <meta name="viewport" content="width=device-width">
                <script>before = Object.getOwnPropertyNames(window); heard = []</script>
                <script>addEventListener('message', event => heard.push(event.origin))</script>
                <main><h1>Nos adhérents</h1>
                <div id="one"><script async src="ROOTassets/embed.js" data-search="?process=MACH.TURN" data-theme="light"
                  data-accent="#7a1f3d" data-lang="fr" data-limit="3" data-title="Tourneurs"></script></div>
                <div id="two"></div>
                <script src="ROOTassets/embed.js" data-into="#two" data-theme="dark" data-accent="red;}body{display:none"
                  data-lang="en" data-title="Search"></script>
                <p>Et notre pied de page.</p></main>""".replace("ROOT", root()));
    }

    private FrameLocator one() {
        return page().frameLocator("#one iframe");
    }

    private FrameLocator two() {
        return page().frameLocator("#two iframe");
    }

    private static Object colour(FrameLocator frame, String element, String property) {
        return frame.locator(element).first().evaluate("(one, name) => getComputedStyle(one)[name]", property);
    }

    /** As tall as what it holds: nothing to scroll, nothing left over. */
    private void awaitOwnHeight(String place) {
        Locator frame = page().locator(place + " iframe");
        frame.scrollIntoViewIfNeeded();
        Locator content = page().frameLocator(place + " iframe").locator("html");
        await().untilAsserted(() -> assertThat(height(place))
                .isEqualTo(((Number) content.evaluate("html => Math.ceil(html.getBoundingClientRect().height)"))
                        .doubleValue()));
    }

    private double height(String place) {
        return ((Number) page().locator(place + " iframe").evaluate("frame => frame.getBoundingClientRect().height"))
                .doubleValue();
    }
}
