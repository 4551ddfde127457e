package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fr.productionfrance.annuaire.fiche.Edited;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.editing.People;
import fr.productionfrance.annuaire.fiche.proofs.Files;
import fr.productionfrance.annuaire.fiche.proofs.ProofOutcome;
import fr.productionfrance.annuaire.fiche.proofs.Proofs;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A session ends while somebody works: what was typed comes back to who typed it, and to nobody else. */
class SignInAgainJourneyIT extends Journey {

    private static final Pattern REPLIES = Pattern.compile(".*v-r=uidl.*");
    private static final String KEPT = "() => Object.keys(sessionStorage).filter(k => k.startsWith('annuaire.unsent'))";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private FicheStore store;

    @Autowired
    private Proofs proofs;

    private People people;
    private Fiche fiche;

    @BeforeEach
    void open_the_editor() {
        people = new People(beans);
        fiche = store.create(Fiches.full(), FicheStatus.PUBLISHED, "import");
        people.keep(fiche);
        people.nobody();
        givePassword(people.keeper, people.otherKeeper);
        signIn(people.keeper);
        page().navigate("mon-espace/fiche/" + fiche.slug());
        assertThat(page().locator("#save")).isVisible();
        settle();
    }

    @AfterEach
    void remove_it() {
        people.forget();
    }

    @Test
    void what_is_typed_when_the_session_has_ended_is_back_in_its_fields_after_signing_in_again() {
        openCapability();
        page().locator("#field-raUm").fill("0,4");
        assertThat(page().locator("#save-state")).containsText("brouillon");
        settle();
        assertThat(kept(page())).as("the draft has it").isEmpty();
        List<String> asked = new ArrayList<>();
        page().onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });

        endTheSession();
        page().locator("#field-batchMax").fill("1234");
        page().locator("#field-subcontracted").check();
        page().locator("#field-resource").selectOption("0");
        signInAgainAs(people.keeper);

        assertThat(asked)
                .as("whoever signs in again loses nothing, and is asked nothing")
                .isEmpty();
        assertThat(page().locator("#unsent")).containsText("remis en place");
        assertThat(page().locator("#field-batchMax")).hasValue("1234");
        assertThat(page().locator("#field-subcontracted")).isChecked();
        assertThat(page().locator("#field-resource")).hasValue("0");
        assertThat(page().locator("#field-raUm")).hasValue("0,4");
        assertThat(page().locator("#save-state")).containsText("brouillon");
        settle();
        assertThat(kept(page())).isEmpty();
        pictures("unsent-back");
    }

    @Test
    void a_number_that_no_draft_can_hold_comes_back_too() {
        openCapability();
        page().locator("#field-raUm").fill("environ un");
        assertThat(page().locator("#field-raUm-error")).isVisible();
        settle();

        endTheSession();
        page().locator("#part-contacts").click();
        signInAgainAs(people.keeper);

        assertThat(page().locator("#field-raUm")).hasValue("environ un");
        assertThat(page().locator("#field-raUm-error")).isVisible();
        page().locator("#undo").click();
        assertThat(page().locator("#undo")).isHidden();
        settle();
        assertThat(kept(page())).isEmpty();
    }

    @Test
    void another_account_in_the_same_tab_finds_nothing_of_it() {
        openCapability();
        endTheSession();
        page().locator("#field-batchMax").fill("1234");
        signInAgainAs(people.otherKeeper);

        assertThat(page().locator("#save")).isVisible();
        settle();
        assertThat(page().locator("#unsent")).isEmpty();
        assertThat(kept(page())).isEmpty();
    }

    @Test
    void what_was_typed_on_another_state_of_the_fiche_is_shown_and_put_nowhere() {
        openCapability();
        endTheSession();
        page().locator("#field-batchMax").fill("1234");
        page().locator("#field-raUm").fill("0,4");
        store.save(fiche.id(), fiche.version(), Edited.fiche("tradeName", "Autre nom"), "import");
        signInAgainAs(people.keeper);

        assertThat(page().locator("#unsent")).containsText("n’a pas pu être remis en place");
        assertThat(page().locator("#unsent")).containsText(Pattern.compile(": 1234\\s.*: 0,4", Pattern.DOTALL));
        assertThat(page().locator("#undo")).isHidden();
        assertThat(kept(page())).isEmpty();
        pictures("unsent-missed");
    }

    @Test
    void after_half_a_day_nothing_is_left() {
        openCapability();
        endTheSession();
        page().locator("#field-batchMax").fill("1234");
        page().locator(".v-system-error").click();
        assertThat(page().locator("#username")).isVisible();
        settle();
        assertThat(kept(page())).hasSize(1);
        page().evaluate("() => Object.keys(sessionStorage).filter(k => k.startsWith('annuaire.unsent'))"
                + ".forEach(k => sessionStorage.setItem(k, sessionStorage.getItem(k)"
                + ".replace(/\"at\":\\d+/, '\"at\":' + (Date.now() - 13 * 3600 * 1000))))");
        page().reload();

        assertThat(page().locator("#username")).isVisible();
        settle();
        assertThat(kept(page())).isEmpty();
    }

    @Test
    void signing_out_in_one_tab_leaves_nothing_in_the_others() {
        openCapability();
        Page other = page().context().newPage();
        other.navigate("mon-espace/compte");
        Chromium.settle(other);
        page().route(REPLIES, Route::abort);
        page().locator("#field-batchMax").fill("1234");
        assertThat(kept(page())).hasSize(1);

        other.locator(".account-menu button.plain").last().click();
        assertThat(other.locator(".sign-in")).isVisible();

        page().waitForCondition(() -> kept(page()).isEmpty());
        page().locator("#field-batchMax").fill("12345");
        assertThat(kept(page())).isEmpty();
        assertThat(kept(other)).isEmpty();
    }

    @Test
    void signing_out_leaves_nothing_in_its_own_tab() {
        openCapability();
        page().locator("#field-raUm").fill("environ un");
        assertThat(page().locator("#field-raUm-error")).isVisible();
        assertThat(kept(page())).hasSize(1);

        page().onDialog(Dialog::accept);
        page().locator(".account-menu button.plain").last().click();

        assertThat(page().locator(".sign-in")).isVisible();
        assertThat(kept(page())).isEmpty();
    }

    @Test
    void who_signs_in_for_a_file_gets_it_on_a_page_that_leads_back() {
        people.member();
        UUID file = ((ProofOutcome.Kept) proofs.add(fiche.id(), "EN 9100.pdf", Files.pdf("x")))
                .proof()
                .id();
        people.nobody();
        endTheSession();
        page().navigate("mon-espace/preuves/" + file);
        assertThat(page().locator("#username")).isVisible();
        settle();

        Download download = page().waitForDownload(() -> fillIn(people.keeper));

        assertThat(download.suggestedFilename()).isEqualTo("EN 9100.pdf");
        assertThat(page().locator("h1")).hasText("Téléchargement de la pièce");
        assertThat(page().locator("main")).containsText("EN 9100.pdf");
        pictures("proof-arrival");
        page().locator("#proof-back").click();
        assertThat(page().locator("#save")).isVisible();
    }

    private void openCapability() {
        page().locator("#part-capabilities-0").click();
        page().locator("[data-open='0']").click();
        assertThat(page().locator("#field-raUm")).isVisible();
        settle();
    }

    private void endTheSession() {
        page().context().clearCookies();
    }

    private void signInAgainAs(String email) {
        page().locator(".v-system-error").click();
        assertThat(page().locator("#username")).isVisible();
        settle();
        fillIn(email);
        assertThat(page()).not().hasURL(Pattern.compile(".*connexion.*"));
    }

    private void fillIn(String email) {
        page().locator("#username").fill(email);
        page().locator("#password").fill(PASSWORD);
        page().locator("#password").press("Enter");
    }

    private void pictures(String name) {
        Chromium.wholePicture(page(), name);
        page().setViewportSize(PHONE, 844);
        Chromium.wholePicture(page(), name + "-phone");
        page().setViewportSize(DESK, 1000);
    }

    @SuppressWarnings("unchecked")
    private static List<String> kept(Page page) {
        return (List<String>) page.evaluate(KEPT);
    }
}
