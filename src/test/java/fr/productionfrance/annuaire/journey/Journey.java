package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.productionfrance.annuaire.access.Role;
import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.search.indexing.FicheIndex;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;

/** What every journey needs: the program with the demonstration's members, and a browser. */
@IntegrationTest
@Tag("journey")
@ActiveProfiles({"test", "demo"})
abstract class Journey {

    /** Of everybody who signs in on the way. */
    static final String PASSWORD = "une-phrase-de-passe-pour-le-voyage";

    static final int DESK = 1440;
    static final int PHONE = 390;

    private static final Duration FIRST_INDEX = Duration.ofMinutes(2);
    private static final Pattern SOME = Pattern.compile("[1-9]\\d* fiches?");

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private FicheIndex index;

    @Autowired
    private JdbcClient jdbc;

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
    void visitByDay() {
        await().atMost(FIRST_INDEX).until(() -> index.serving().isPresent());
        visit(DESK, ColorScheme.LIGHT);
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    final Page page() {
        return page;
    }

    /** Where the directory stands, with a slash at its end. */
    final String root() {
        return "http://127.0.0.1:" + port + "/";
    }

    /** Begins another visit, on a screen of that width. */
    final void visit(int width, ColorScheme scheme) {
        end();
        page = chromium.visit(root(), width, height(width), scheme);
    }

    /** The same, in a browser whose scripts are off. */
    final void visitWithoutScripts(int width) {
        end();
        page = chromium.visitWithoutScripts(root(), width, height(width));
    }

    private void end() {
        if (page != null) {
            page.context().close();
        }
    }

    private static int height(int width) {
        return width == PHONE ? 844 : 1000;
    }

    /** Opens an address of the search, up to the counts beside the facets. */
    final void search(String query) {
        page.navigate(query);
        assertThat(total()).hasText(SOME);
        assertThat(count("process", "MACH")).hasText(Pattern.compile("\\d+.*"));
        settle();
    }

    final JdbcClient jdbc() {
        return jdbc;
    }

    /** Makes an account that can sign in. */
    final void makeAccount(String email, Role role) {
        jdbc.sql("INSERT INTO account (email, password_hash, role) VALUES (?, ?, ?)")
                .params(email, passwords.encode(PASSWORD), role.name())
                .update();
    }

    /** From now on these accounts can sign in. */
    final void givePassword(String... emails) {
        String hash = passwords.encode(PASSWORD);
        for (String email : emails) {
            jdbc.sql("UPDATE account SET password_hash = ? WHERE email = ?")
                    .params(hash, email)
                    .update();
        }
    }

    final void signIn(String email) {
        page.navigate("connexion");
        assertThat(page.locator("#username")).isVisible();
        settle();
        page.locator("#username").fill(email);
        page.locator("#password").fill(PASSWORD);
        page.locator("#password").press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*connexion.*"));
        settle();
    }

    final void settle() {
        Chromium.settle(page);
    }

    final Locator total() {
        return page.locator(".result-count");
    }

    final Locator names() {
        return page.locator(".results-rows .hit-name > a");
    }

    final Locator count(String facet, String value) {
        return page.locator("label:has(input[id='" + facet + "-" + value + "']) .facet-count");
    }
}
