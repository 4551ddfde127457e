package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import fr.productionfrance.annuaire.engines.OwnServers;
import fr.productionfrance.annuaire.engines.OwnServersInitializer;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** What people see while a server is away, and when it comes back. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "annuaire.search.pause=1s")
@ActiveProfiles({"test", "demo"})
@ContextConfiguration(initializers = OwnServersInitializer.class)
@DirtiesContext
@Tag("journey")
@Tag("own-servers")
class OutageJourneyIT {

    private static final Duration RESTART = Duration.ofMinutes(3);
    private static final double RESTART_MS = 180_000;
    private static final Pattern ALL = Pattern.compile("[1-9]\\d* fiches?");
    private static final Pattern BY_NAME_ONLY = Pattern.compile("par nom seulement");
    private static final String PASSWORD = "tour revolver broche jaune";

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private OwnServers servers;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PasswordEncoder passwords;

    private Page page;

    @BeforeAll
    static void startBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @BeforeEach
    void visitOnceAllIsWell() {
        servers.startElasticsearch();
        servers.startPostgres();
        page = chromium.visit("http://127.0.0.1:" + port + "/", Journey.DESK, 1000, ColorScheme.LIGHT);
        await().atMost(RESTART)
                .until(() -> page.request().get("actuator/health/search").status() == 200);
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void without_elasticsearch_a_visitor_finds_a_firm_by_name_reads_its_fiche_and_sees_the_search_come_back() {
        page.navigate("");
        assertThat(total()).hasText(ALL);
        Chromium.settle(page);
        String name = names().first().textContent();
        servers.stopElasticsearch();

        page.locator("#search-words").fill(name);
        assertThat(notice()).containsText(BY_NAME_ONLY);
        assertThat(names().first()).hasText(name);
        Chromium.picture(page, "outage-names-1440");

        // The suggestions lie over the first names.
        page.locator("#search-words").press("Escape");
        names().first().click();
        assertThat(page.locator("h1")).containsText(name);
        assertThat(notice()).containsText("Cette fiche est complète");
        Chromium.picture(page, "outage-fiche-1440");

        page.navigate("?process=MACH");
        assertThat(notice()).containsText("Retirez les filtres");
        assertThat(names()).hasCount(0);

        servers.startElasticsearch();
        assertThat(notice()).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(RESTART_MS));
        assertThat(total()).hasText(ALL);
        assertThat(page.locator("label:has(input[id='process-MACH']) .facet-count"))
                .hasText(Pattern.compile("[1-9]\\d*.*"));
    }

    @Test
    void without_postgresql_visitors_search_and_the_animator_is_told_what_can_t_be_done() {
        sql.sql("UPDATE account SET password_hash = :hash WHERE role = 'ADMIN'")
                .param("hash", passwords.encode(PASSWORD))
                .update();
        page.navigate("connexion");
        Chromium.settle(page);
        page.locator("#username").fill("animateur@demo.invalid");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("form button.primary[type=submit]").click();
        assertThat(total()).hasText(ALL);
        servers.stopPostgres();

        page.navigate("?q=tournage");
        assertThat(total()).hasText(ALL);
        assertThat(page.locator(".notice")).hasCount(0);
        page.navigate("admin/index");
        assertThat(page.locator(".notice[data-kind=warning]").first()).containsText("PostgreSQL");
        Chromium.picture(page, "outage-admin-1440");
    }

    private Locator total() {
        return page.locator(".result-count");
    }

    private Locator names() {
        return page.locator(".results-rows .hit-name > a");
    }

    private Locator notice() {
        return page.locator(".outage .notice[data-kind=warning]");
    }
}
