package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.ColorScheme;
import fr.productionfrance.annuaire.fiche.Members;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The animator looks at what is due among the demonstration's members, and takes the list along. */
class DueJourneyIT extends Journey {

    @Autowired
    private FicheStore store;

    private Members members;

    @BeforeEach
    void invite() {
        members = new Members(jdbc(), store, Members.newDomain());
        members.account("animator", "ADMIN");
        givePassword(members.email("animator"));
    }

    @AfterEach
    void remove() {
        members.remove();
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, DARK"})
    void what_is_due_is_filtered_paged_and_taken_along(int width, ColorScheme scheme) throws IOException {
        visit(width, scheme);
        signIn(members.email("animator"));
        page().navigate("admin/a-faire");
        assertThat(page().locator(".due-table tbody tr")).hasCount(50);
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.picture(page(), "due-all-" + width);

        page().locator(".due-pager a").click();
        assertThat(page()).hasURL(Pattern.compile(".*a-faire\\?page=2"));
        assertThat(page().locator(".due-pager")).containsText("51 à ");
        page().locator(".due-filters nav a").nth(3).click();
        assertThat(page()).hasURL(Pattern.compile(".*a-faire\\?quoi=certificate"));
        assertThat(page().locator(".due-table tbody tr").first()).containsText("Première échéance");
        settle();
        long rows = page().locator(".due-table tbody tr").count();
        page().locator(".due-weights summary").click();
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.picture(page(), "due-certificates-" + width);

        Download file = page().waitForDownload(() -> page().locator("#due-file").click());
        List<String> lines = Files.readAllLines(file.path());
        assertThat(lines).hasSize((int) rows + 1);
        assertThat(lines.getFirst())
                .isEqualTo("\uFEFFFiche;Confirmée le;Relecture;Procédés;Capacités inconnues;"
                        + "Capacités bientôt passées;Certificats finis;Certificats finissant;Première échéance;Complétude;"
                        + "Ce qui aiderait le plus");
    }
}
