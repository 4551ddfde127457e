package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.store.PublishedFiches;
import fr.productionfrance.annuaire.sync.RebuildService;
import fr.productionfrance.annuaire.sync.SyncBed;
import fr.productionfrance.annuaire.sync.drift.DriftBed;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The animator finds out what is wrong with the index, and has it put right. */
class IndexJourneyIT extends Journey {

    private static final String PASSWORD = "tour revolver broche jaune";

    /** All that reaches beyond the page. */
    private static final String STICKING_OUT = """
            [...document.querySelectorAll('body *')]
              .filter(e => !e.closest('.visually-hidden'))
              .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
              .map(e => e.tagName + '.' + e.className)""";

    private final ApplicationContext program;
    private final SyncBed bed;
    private final DriftBed drift;

    @Autowired
    IndexJourneyIT(ApplicationContext program) {
        this.program = program;
        bed = new SyncBed(program);
        drift = new DriftBed(program);
    }

    @Test
    void what_is_wrong_is_found_told_and_put_right() throws IOException {
        bed.awaitSync();
        List<Fiche> fiches =
                program.getBean(PublishedFiches.class).byName("", 2).first();
        Fiche lost = fiches.getFirst();
        Fiche refused = fiches.getLast();
        drift.deleteDocument(lost.id());
        bed.setAside(
                refused.id(),
                refused.version(),
                "document_parsing_exception: [1:2043] failed to parse field [capabilities.tolerance_um] of type [float]");
        signIn();

        page().locator("#drift-check").click();

        assertThat(page().locator(".drift")).containsText(lost.data().displayName(), patiently());
        assertThat(page().locator(".index-failures"))
                .containsText(refused.data().displayName());
        pictures("index-amiss");

        page().locator("#drift-repair").click();
        assertThat(page().locator(".drift")).containsText("Réparées : 1, restantes : 0", patiently());
        page().locator(".index-failures button").first().click();
        bed.awaitSync();
        page().reload();
        assertThat(page().locator(".index-failures")).containsText("Aucun");
    }

    @Test
    void a_rebuild_is_followed_to_its_end() {
        signIn();

        page().locator("#rebuild-start").click();

        assertThat(page().locator(".notice[data-kind=success]")).containsText("reconstruit", patiently());
        assertThat(page().locator("#index-return")).isVisible();
        pictures("index-rebuilt");
    }

    @Test
    void the_rebuild_of_another_node_is_seen_and_stopped() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayRead = new CountDownLatch(1);
        RebuildService other = bed.node(SyncBed.scanThatWaits(bed.scan(), begun, mayRead));
        try {
            other.start("b.bernard@cluster.example");
            assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
            signIn();
            assertThat(page().locator(".rebuild")).containsText("un autre serveur", patiently());
            pictures("index-elsewhere");

            page().locator("#rebuild-stop").click();

            await().atMost(Duration.ofMinutes(1)).until(other::isStopping);
        } finally {
            mayRead.countDown();
        }
        assertThat(page().locator(".rebuild")).containsText("est arrêtée", patiently());
    }

    @AfterEach
    void takeUpWhatWasSetAside() {
        bed.service().stop();
        bed.outbox().retryAll();
        bed.awaitSync();
    }

    private void signIn() {
        program.getBean(JdbcClient.class)
                .sql("UPDATE account SET password_hash = :hash WHERE role = 'ADMIN'")
                .param("hash", program.getBean(PasswordEncoder.class).encode(PASSWORD))
                .update();
        page().navigate("connexion");
        settle();
        page().locator("#username").fill("animateur@demo.invalid");
        page().locator("input[name=password]").fill(PASSWORD);
        page().locator("form button.primary[type=submit]").click();
        assertThat(total()).hasText(Pattern.compile("\\d+ fiches.*"), new HasTextOptions().setTimeout(30_000));
        settle();
        page().navigate("admin/index");
        settle();
        assertThat(facts()).containsText("Index en service", patiently());
    }

    /** Of the whole page, on a desk and on a phone, by day and by night. */
    private void pictures(String name) {
        for (int width : List.of(DESK, PHONE)) {
            page().setViewportSize(width, 1000);
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                assertThat(Axe.grave(page())).as(width + " " + scheme).isEmpty();
                Chromium.wholePicture(page(), name + "-" + width + "-" + scheme);
                assertThat((List<?>) page().evaluate(STICKING_OUT))
                        .as("what sticks out at " + width)
                        .isEmpty();
            }
        }
        page().setViewportSize(DESK, 1000);
    }

    private Locator facts() {
        return page().locator(".index-page dl");
    }

    private static ContainsTextOptions patiently() {
        return new ContainsTextOptions().setTimeout(30_000);
    }
}
