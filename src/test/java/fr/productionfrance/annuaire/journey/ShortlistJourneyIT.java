package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.search.export.Files;
import fr.productionfrance.annuaire.sync.SyncBed;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ShortlistJourneyIT extends Journey {

    @Autowired
    private FicheStore store;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void a_buyer_puts_fiches_aside_compares_them_and_sends_the_list_on(int width) throws Exception {
        visit(width, ColorScheme.LIGHT);
        search("?process=MACH.TURN");
        List<String> found = rows().allTextContents().subList(0, 3);
        for (int row = 0; row < 3; row++) {
            stars().nth(row).click();
            assertThat(stars().nth(row)).hasAttribute("aria-pressed", "true");
        }
        assertThat(number()).hasText("3");
        Chromium.picture(page(), "stars-" + width);

        rows().first().click();
        assertThat(page().locator(".fiche-head .star")).hasAttribute("aria-pressed", "true");
        settle();
        Chromium.picture(page(), "fiche-star-" + width);
        page().locator("[data-shortlist]").click();
        assertThat(rows()).hasText(found.toArray(String[]::new));
        assertThat(page()).hasURL(Pattern.compile(".*/liste[?]fiches=[a-z0-9-]+,[a-z0-9-]+,[a-z0-9-]+$"));
        assertThat(page().locator("[data-when=own]")).isVisible();
        assertThat(page().locator("[data-when=other]")).isHidden();
        assertThat(page().locator("[data-when=emptied]")).isHidden();
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.wholePicture(page(), "list-" + width);
        String link = page().url();

        Download file = page().waitForDownload(
                        () -> page().locator("a[href*='export.csv']").click());
        assertThat(Files.csv(file.createReadStream().readAllBytes()).stream().flatMap(List::stream))
                .containsAll(found);

        page().locator(".pick input").nth(0).check();
        page().locator("button[type=submit]").click();
        assertThat(page().locator("#said")).containsText("de 2 à 4");
        page().locator(".pick input").nth(1).check();
        page().locator("button[type=submit]").click();
        assertThat(page().locator("thead th a[href^='fiche/']"))
                .hasText(found.subList(0, 2).toArray(String[]::new));
        assertThat(Axe.grave(page())).isEmpty();
        assertThat((Boolean) page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        Chromium.wholePicture(page(), "comparison-" + width);

        page().goBack();
        stars().first().click();
        assertThat(number()).hasText("2");
        page().locator("[data-shortlist-clear]").click();
        assertThat(number()).hasText("0");
        assertThat(page().locator(".hits")).isHidden();
        page().locator("[data-shortlist-undo]").click();
        assertThat(number()).hasText("2");
        page().reload();
        assertThat(rows()).hasCount(2);

        // Somebody else, with a list of his own.
        visit(width, ColorScheme.LIGHT);
        search("?process=WELD");
        // The order of the day may have put a welder among the three.
        List<String> welders = rows().allTextContents();
        String another = welders.stream()
                .filter(name -> !found.contains(name))
                .findFirst()
                .orElseThrow();
        stars().nth(welders.indexOf(another)).click();
        page().navigate(link);
        assertThat(rows()).hasText(found.toArray(String[]::new));
        assertThat(page().locator("[data-when=other]")).isVisible();
        assertThat(number()).hasText("1");
        page().locator("[data-shortlist-take]").click();
        assertThat(number()).hasText("4");
    }

    @Test
    void a_fiche_put_aside_that_became_part_of_another_stays_in_the_list_under_its_name() {
        search("?process=MACH.TURN");
        String name = rows().first().textContent();
        stars().first().click();
        page().locator("[data-shortlist]").click();
        assertThat(rows()).hasText(name);
        Fiche kept = store.bySlug(page().url().replaceFirst(".*=", "")).orElseThrow();
        Fiche merged =
                store.create(Fiches.bare(SyncBed.siren("90000001"), "Tournage Durand"), FicheStatus.ARCHIVED, "test");
        jdbc.sql("insert into fiche_merge (fiche_id, into_id, merged_at) values (?, ?, now())")
                .params(merged.id().value(), kept.id().value())
                .update();

        visit(DESK, ColorScheme.LIGHT);
        page().navigate("liste");
        page().evaluate("slug => localStorage.setItem('annuaire.liste', JSON.stringify([slug]))", merged.slug());
        page().navigate("liste?fiches=" + merged.slug());

        assertThat(rows()).hasText(name);
        assertThat(page()).hasURL(Pattern.compile(".*/liste[?]fiches=" + kept.slug() + "$"));
        assertThat(stars().first()).hasAttribute("aria-pressed", "true");
        assertThat(number()).hasText("1");
        assertThat(page().locator("[data-when=own]")).isVisible();
        assertThat(page().locator("[data-when=other]")).isHidden();
    }

    private Locator rows() {
        return page().locator(".hits .hit-name > a");
    }

    private Locator stars() {
        return page().locator(".hits .star");
    }

    private Locator number() {
        return page().locator("[data-shortlist-count]");
    }
}
