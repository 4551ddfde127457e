package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.editing.People;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The animator accepts a part of what a member proposed; buyers see just that, and the history tells it. */
class ReviewJourneyIT extends Journey {

    private static final String PROPOSED = "Une présentation toute neuve.";
    private static final String RA = "[data-path$='.raUm']";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private FicheStore store;

    private People people;
    private Fiche fiche;

    @BeforeEach
    void publish_a_fiche() {
        people = new People(beans, "review-journey");
        people.forget();
        fiche = store.create(Fiches.full(), FicheStatus.PUBLISHED, "import");
        people.keep(fiche);
        givePassword(people.keeper, people.animator);
        people.nobody();
    }

    @AfterEach
    void remove_it() {
        people.forget();
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, DARK"})
    void a_part_is_accepted_and_taken_back_again(int width, ColorScheme scheme) {
        propose(width, scheme);
        visit(width, scheme);
        signIn(people.animator);
        page().navigate("admin/relectures");
        assertThat(page().locator("h1")).hasText("Relectures");
        look("review-queue", width);
        link("Pilat Précision").click();
        assertThat(page().locator(".difference-table")).containsText("Rugosité Ra");
        settle();
        look("review", width);
        page().locator(RA).uncheck();
        page().locator("#changes-comment").fill("Ra 0,4 : envoyez-nous d’abord un rapport, s’il vous plaît.");
        page().locator("#changes-accept").click();
        assertThat(page().locator(".notice").first()).containsText("C’est fait");

        publicFicheSays(PROPOSED);
        assertThat(page().locator("main")).containsText(Pattern.compile("Ra.0,8.µm"));

        visit(width, scheme);
        signIn(people.keeper);
        page().navigate("mon-espace/historique/" + fiche.slug());
        assertThat(page().locator(".remark")).containsText("envoyez-nous d’abord un rapport");
        assertThat(page().locator(".publication-state")).containsText("Publiée");
        Locator newest = page().locator(".history-item").first();
        assertThat(newest).containsText("Proposé par vous, accepté par l’animateur");
        assertThat(newest).containsText(PROPOSED);
        assertThat(newest).not().containsText("Rugosité");
        settle();
        look("history", width);
        page().locator(".history-item[data-version='1'] .button").click();
        assertThat(page().locator(".notice").first()).containsText("version 1");
        assertThat(page().locator(".history-item")).hasCount(3);

        publicFicheSays("Tournage, fraisage & rectification.");
    }

    /** A word that nobody reviews goes along with one that an audit established. */
    private void propose(int width, ColorScheme scheme) {
        visit(width, scheme);
        signIn(people.keeper);
        page().navigate("mon-espace/fiche/" + fiche.slug());
        assertThat(page().locator("#field-presentation")).isVisible();
        settle();
        page().locator("#field-presentation").fill(PROPOSED);
        page().locator("#part-capabilities-0").click();
        page().locator("[data-open='0']").click();
        page().locator("#field-raUm").fill("0,4");
        assertThat(page().locator("#save-state")).containsText("brouillon");
        page().locator("#save").click();
        assertThat(page().locator("#answer .notice")).containsText("Envoyé à l’animateur");
        settle();
        look("submitted", width);
    }

    private void publicFicheSays(String text) {
        page().waitForCondition(() -> {
            page().navigate("fiche/" + fiche.slug());
            return page().locator("main").innerText().contains(text);
        });
    }

    private Locator link(String text) {
        return page().locator("main a", new Page.LocatorOptions().setHasText(text));
    }

    private void look(String name, int width) {
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.wholePicture(page(), name + "-" + width);
    }
}
