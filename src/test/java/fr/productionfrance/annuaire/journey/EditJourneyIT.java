package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import fr.productionfrance.annuaire.access.Memberships;
import fr.productionfrance.annuaire.access.Role;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.proofs.Files;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A member signs in, says what it can make, and a buyer finds it. */
class EditJourneyIT extends Journey {

    /** What issue 5 allows from a first visit to a published capability. */
    private static final int MOST_ACTIONS = 25;

    @Autowired
    private Memberships memberships;

    @Autowired
    private FicheStore store;

    /** Of this test alone: who signed in with an address that was taken away a moment ago is signed out. */
    private final String email = UUID.randomUUID() + "@journey.invalid";

    private Fiche fiche;
    private int actions;

    @BeforeEach
    void invite() {
        forget();
        makeAccount(email, Role.MEMBER);
        fiche = store.create(Fiches.full(), FicheStatus.PUBLISHED, "test");
        memberships.add(new EmailAddress(email), fiche.id().value());
        actions = 0;
    }

    @AfterEach
    void forget() {
        store.bySiren(Fiches.SIREN)
                .ifPresent(one -> store.changeStatus(one.id(), one.version(), FicheStatus.ARCHIVED, "test"));
        jdbc().sql("DELETE FROM account WHERE email = ?").param(email).update();
    }

    @Test
    void a_members_first_visit_ends_with_a_capability_that_buyers_find() {
        page().navigate("");
        settle();
        click(page().locator(".sign-in"));
        assertThat(page().locator("#username")).isVisible();
        settle();
        fill("#username", email);
        fill("#password", PASSWORD);
        press("#password", "Enter");
        assertThat(page()).not().hasURL(Pattern.compile(".*connexion.*"));
        settle();
        click(page().locator(".account-menu a[href$='mon-espace']"));
        assertThat(page().locator("#part-capabilities-0")).isVisible();
        settle();

        click(page().locator("#part-capabilities-0"));
        click(page().locator("#add-row"));
        fill("#field-process", "electroerosion a fil");
        assertThat(page().locator(".match[data-code='MACH.EDM.WIRE']")).isVisible();
        press("#field-process", "Enter");
        assertThat(page().locator("#field-process-read")).hasText(Pattern.compile("Usinage.*"));
        fill("#field-material", "titane");
        assertThat(page().locator("[data-field='field-material'] .match").first())
                .isVisible();
        press("#field-material", "Enter");
        // As people do, without waiting for the reply.
        fill("#field-toleranceTyped", "± 5 µm");
        assertThat(page().locator("#field-toleranceTyped-read"))
                .hasText(Pattern.compile("Lu : ± 5 µm, IT4 à Ø40|Lu : ± 5 µm, IT5 à Ø40"));
        fill("#field-batchMin", "1");
        fill("#field-batchMax", "77");
        assertThat(page().locator("#save-state")).containsText("brouillon");
        Chromium.picture(page(), "edit-capability-1440");
        assertThat(Axe.grave(page())).isEmpty();
        click(page().locator("#save"));
        assertThat(page().locator("#answer .notice")).hasText("Enregistré, visible dans la recherche.");

        assertThat(actions).as("actions of the member").isLessThanOrEqualTo(MOST_ACTIONS);

        page().navigate("?process=MACH.EDM.WIRE&q=Pilat");
        assertThat(names().filter(new Locator.FilterOptions().setHasText("Pilat Précision")))
                .hasCount(1);
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, DARK"})
    void the_members_pages_can_be_used_by_everybody(int width, ColorScheme scheme) {
        visit(width, scheme);
        signIn(email);
        page().navigate("mon-espace/accueil");
        assertThat(page().locator(".fiche-card")).isVisible();
        settle();
        Chromium.wholePicture(page(), "home-" + width);
        assertThat(Axe.grave(page())).isEmpty();

        page().navigate("mon-espace/fiche/" + fiche.slug());
        assertThat(page().locator("#save")).isVisible();
        settle();
        for (String part :
                new String[] {"presentation", "contacts", "capabilities-0", "machines-0", "certificates-0", "site-0"}) {
            page().locator("#part-" + part).click();
            assertThat(page().locator("#part-" + part)).hasAttribute("aria-current", "true");
            if (page().locator(".open-row").count() > 0) {
                page().locator(".open-row").first().click();
                assertThat(page().locator(".row-panel")).isVisible();
            }
            if (part.equals("certificates-0")) {
                attachProof();
            }
            settle();
            Chromium.wholePicture(page(), "edit-" + part + "-" + width);
            assertThat(Axe.grave(page())).as(part).isEmpty();
        }
        page().locator("#part-presentation").click();
        page().locator("#field-name").fill(" ");
        page().locator("#save").click();
        assertThat(page().locator("#problem-list")).isVisible();
        Chromium.wholePicture(page(), "edit-wrong-" + width);
        assertThat(Axe.grave(page())).isEmpty();

        page().navigate("mon-espace/apercu/" + fiche.slug());
        assertThat(page().locator("#fiche-name")).isVisible();
        settle();
        Chromium.wholePicture(page(), "preview-" + width);
        assertThat(Axe.grave(page())).isEmpty();
    }

    /** A browser sends the file, and gets it back as one that it saves. */
    private void attachProof() {
        byte[] certificate = Files.pdf("EN 9100");
        page().locator(".proof-drop input[type=file]")
                .setInputFiles(new FilePayload("EN 9100.pdf", "application/pdf", certificate));
        assertThat(page().locator("#field-proof-read")).containsText("est reçu");
        Download download = page().waitForDownload(
                        () -> page().locator(".proof-kept .proof-link").click());
        assertThat(download.suggestedFilename()).isEqualTo("EN 9100.pdf");
        assertThat(download.failure()).isNull();
    }

    @Test
    void what_is_not_saved_is_warned_of_and_waits() {
        signIn(email);
        page().navigate("mon-espace/accueil");
        assertThat(page().locator(".fiche-card")).isVisible();
        settle();
        page().locator(".fiche-card .button.primary").click();
        assertThat(page().locator("#field-tradeName")).isVisible();
        settle();
        page().locator("#field-tradeName").fill("Pilat Ultra");
        assertThat(page().locator("#save-state")).containsText("brouillon");
        page().goBack();
        assertThat(page().locator("#leave-stay")).isVisible();
        page().locator("#leave-stay").click();
        assertThat(page()).hasURL(Pattern.compile(".*/mon-espace/fiche/.*"));
        assertThat(page().locator("#field-tradeName")).hasValue("Pilat Ultra");

        boolean[] asked = {false};
        page().onDialog(dialog -> {
            asked[0] = true;
            dialog.accept();
        });
        page().reload();
        assertThat(page().locator("#answer")).containsText("Voici votre brouillon");
        assertThat(asked[0]).isTrue();
        assertThat(page().locator("#field-tradeName")).hasValue("Pilat Ultra");
    }

    private void click(Locator where) {
        actions++;
        where.click();
    }

    private void fill(String field, String text) {
        actions++;
        page().locator(field).fill(text);
    }

    private void press(String field, String key) {
        actions++;
        page().locator(field).press(key);
    }
}
