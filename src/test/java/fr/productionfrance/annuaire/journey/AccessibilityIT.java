package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import fr.productionfrance.annuaire.fiche.Edited;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.editing.People;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

class AccessibilityIT extends Journey {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private FicheStore store;

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "390, LIGHT", "390, DARK"})
    void nothing_serious_is_wrong_with_the_search(int width, ColorScheme scheme) {
        visit(width, scheme);
        search("?process=MACH.TURN&tol=50um&near=42218:100&nonsense=1");
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.picture(page(), "search-" + width + "-" + scheme);
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "390, LIGHT", "390, DARK"})
    void nothing_serious_is_wrong_with_a_fiche(int width, ColorScheme scheme) {
        visit(width, scheme);
        search("?process=MACH");
        names().first().click();
        assertThat(page().locator("#fiche-name")).isVisible();
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.picture(page(), "fiche-" + width + "-" + scheme);
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "390, LIGHT", "390, DARK"})
    void nothing_serious_is_wrong_with_a_list_and_a_comparison(int width, ColorScheme scheme) {
        visit(width, scheme);
        search("?process=MACH");
        String slugs = String.join(
                ",",
                names().all().stream()
                        .limit(3)
                        .map(link -> link.getAttribute("href").replaceFirst("^fiche/", ""))
                        .toList());
        page().navigate("liste?fiches=" + slugs + ",nobody");
        assertThat(page().locator("[data-when=other]")).isVisible();
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.picture(page(), "list-of-others-" + width + "-" + scheme);
        page().navigate("comparer?fiches=" + slugs);
        assertThat(page().locator("thead th")).hasCount(4);
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.picture(page(), "comparison-" + width + "-" + scheme);
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, DARK"})
    void nothing_serious_is_wrong_with_what_members_and_the_animator_see_of_a_fiche(int width, ColorScheme scheme) {
        People people = new People(beans, "accessibility");
        people.forget();
        Fiche fiche = store.create(Fiches.full(), FicheStatus.PUBLISHED, "test");
        Fiche other = store.create(Fiches.bare(new Siren("552100554"), "PILAT PRECISION"), FicheStatus.DRAFT, "test");
        try {
            people.keep(fiche);
            people.keep(other);
            givePassword(people.keeper, people.animator);
            visit(width, scheme);
            signIn(people.keeper);
            spreadsheet(fiche, width);
            saveThatComesSecond(fiche, width);
            visit(width, scheme);
            signIn(people.animator);
            animation(fiche, other, width);
        } finally {
            people.forget();
        }
    }

    private void spreadsheet(Fiche fiche, int width) {
        page().navigate("mon-espace/fiche/" + fiche.slug());
        page().locator("#part-sheet").click();
        page().locator(".sheet-view input[type=file]")
                .setInputFiles(new FilePayload(
                        "capacites.csv",
                        "text/csv",
                        "SIREN;SIRET;Procédé;Lot max\n732829320;73282932000074;MACH.MILL;88\n552100554;;MACH.MILL;9\n"
                                .getBytes(UTF_8)));
        assertThat(page().locator("#sheet-take")).isVisible();
        look("sheet", width);
    }

    private void saveThatComesSecond(Fiche fiche, int width) {
        page().locator("#part-presentation").click();
        page().locator("#field-tradeName").fill("La mienne");
        page().locator("#field-website").fill("https://la-mienne.example");
        assertThat(page().locator("#save-state")).containsText("brouillon");
        store.save(
                fiche.id(),
                1,
                Edited.edited()
                        .with("tradeName", "La leur")
                        .with("presentation", "Une autre présentation.")
                        .fiche(),
                "other");
        page().locator("#save").click();
        assertThat(page().locator("#conflict")).isVisible();
        look("conflict", width);
        page().locator("#conflict-save").click();
        assertThat(page().locator("#answer .notice")).containsText("Enregistré");
    }

    private void animation(Fiche fiche, Fiche other, int width) {
        page().navigate("admin/adherents?nom=pilat");
        assertThat(page().locator(".member-table")).isVisible();
        page().locator(".animator-menu summary").click();
        assertThat(page().locator(".animator-links")).isVisible();
        look("members", width);
        page().locator(".animator-menu summary").press("Escape");
        page().navigate("admin/adherents/" + other.slug() + "?avec=" + fiche.slug());
        assertThat(page().locator("#merge-do")).isVisible();
        look("member", width);
        page().locator("#step-archive").click();
        assertThat(page().locator("#archive")).isVisible();
        Chromium.picture(page(), "archive-" + width);
        assertThat(Axe.grave(page())).isEmpty();
        page().locator("#archive-no").click();
        assertThat(page().locator("#archive")).isHidden();
    }

    private void look(String name, int width) {
        settle();
        Chromium.wholePicture(page(), name + "-" + width);
        assertThat(Axe.grave(page())).as(name).isEmpty();
    }
}
