package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.ColorScheme;
import fr.productionfrance.annuaire.engines.TestClock;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Members;
import fr.productionfrance.annuaire.fiche.capacity.CapacityLetter;
import fr.productionfrance.annuaire.fiche.capacity.links.CapacityLetters;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From a letter, one click, and buyers see it; and the member's own page, by keyboard too. */
class CapacityJourneyIT extends Journey {

    @Autowired
    private CapacityLetters letters;

    @Autowired
    private FicheStore store;

    @Autowired
    private TestClock clock;

    private Members members;
    private Fiche fiche;

    @BeforeEach
    void keep() {
        members = new Members(jdbc(), store, Members.newDomain());
        fiche = members.fiche(Fiches.full(), FicheStatus.PUBLISHED);
        members.member("keeper", fiche);
        givePassword(members.email("keeper"));
        // A keeper of long ago: the letter of this week is theirs.
        jdbc().sql("update account_fiche set since = now() - interval '60 days' where fiche_id = ?")
                .param(fiche.id().value())
                .update();
    }

    @AfterEach
    void remove() {
        clock.putRight();
        members.remove();
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, DARK"})
    void one_click_in_the_letter_and_the_search_shows_it(int width, ColorScheme scheme) {
        CapacityLetter letter = letter();
        visit(width, scheme);
        // The browser of a test says that a program steers it; a reader's does not.
        page().addInitScript("Object.defineProperty(Navigator.prototype, 'webdriver', {get: () => false})");

        page().navigate("capacite/" + letter.token("Disponible"));

        assertThat(page().locator("h1")).hasText("C’est enregistré");
        assertThat(page().locator(".capacity-link-lines"))
                .containsText("Tournage · Atelier principal : Disponible jusqu’au");
        assertThat(page().context().cookies()).isEmpty();
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.picture(page(), "capacity-link-" + width);
        String free = "?process=MACH.TURN&availability=AVAILABLE&q=Pilat";
        // A change is found within about a second, which is longer than one takes to look for it.
        await().until(() -> page().request().get("api/v1/fiches" + free).text().contains("Pilat Précision"));
        search(free);
        assertThat(names().first()).hasText(Pattern.compile("Pilat Précision.*"));

        page().navigate("capacite/" + letter.token("Disponible"));
        assertThat(page().locator("h1")).hasText("C’est enregistré");
        page().locator("text=Annuler cette réponse").click();
        assertThat(page().locator("h1")).hasText("C’est annulé");
    }

    @Test
    void without_scripts_or_with_a_steered_browser_there_is_one_button() {
        CapacityLetter letter = letter();
        page().navigate("capacite/" + letter.token("Rien n’a changé"));
        assertThat(page().locator("main button")).hasText("Confirmer : rien n’a changé");
        assertThat(store.find(fiche.id())).contains(fiche);
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.picture(page(), "capacity-link-ready");

        page().locator("main button").click();
        assertThat(page().locator("h1")).hasText("C’est enregistré");
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, DARK"})
    void the_members_page_takes_a_state_by_keyboard_and_renews_the_rest(int width, ColorScheme scheme) {
        visit(width, scheme);
        signIn(members.email("keeper"));
        page().navigate("mon-espace/capacite/" + fiche.slug());
        assertThat(page().locator(".capacity-row")).hasCount(3);
        settle();

        page().locator("#capacity-1-available").focus();
        page().keyboard().press("Space");
        assertThat(page().locator("#capacity-save")).hasText("Enregistrer 1 ligne");
        page().keyboard().press("ArrowRight");
        assertThat(page().locator("#capacity-1-partly")).isChecked();
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.picture(page(), "capacity-page-" + width);
        page().locator("#capacity-renew").click();

        assertThat(page().locator(".notice")).containsText("2 lignes enregistrées");
        assertThat(page().locator(".capacity-standing").nth(1)).containsText("Aujourd’hui : Partielle, jusqu’au");
        Chromium.picture(page(), "capacity-saved-" + width);
        assertThat(Axe.grave(page())).isEmpty();
    }

    private CapacityLetter letter() {
        letters.send();
        return new CapacityLetter(members.letters("keeper").getLast());
    }
}
