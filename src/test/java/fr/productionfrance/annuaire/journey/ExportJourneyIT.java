package fr.productionfrance.annuaire.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import fr.productionfrance.annuaire.search.export.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportJourneyIT extends Journey {

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void a_buyer_takes_the_results_along(int width) throws Exception {
        visit(width, ColorScheme.LIGHT);
        search("?process=MACH.TURN&tol=50um");
        Locator menu = page().locator(".export > summary");

        // By keyboard, as by any other means.
        menu.focus();
        menu.press("Enter");
        Chromium.picture(page(), "export-" + width);
        assertThat(Axe.grave(page())).isEmpty();
        for (String format : List.of("xlsx", "csv")) {
            Download download = page().waitForDownload(() ->
                    page().locator(".export a[href*='." + format + "']").click());
            byte[] file = download.createReadStream().readAllBytes();
            List<List<String>> rows = format.equals("csv") ? Files.csv(file) : Files.xlsx(file);

            assertThat(download.suggestedFilename()).startsWith("fiches-").endsWith(format);
            assertThat(rows.getFirst().getLast()).startsWith("Procédé : Tournage · Tolérance : ±");
            assertThat(rows.stream().flatMap(List::stream)).containsAll(names().allTextContents());
        }
    }
}
