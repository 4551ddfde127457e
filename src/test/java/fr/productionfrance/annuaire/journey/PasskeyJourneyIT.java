package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import fr.productionfrance.annuaire.access.Role;
import fr.productionfrance.annuaire.mail.MailServer;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A passkey made on the account's page, with Chromium's own authenticator, signs in without a password. */
class PasskeyJourneyIT extends Journey {

    private final String member = "lea-" + UUID.randomUUID() + "@passkey-journey.invalid";

    @BeforeEach
    void make_a_member_with_a_device() {
        makeAccount(member, Role.MEMBER);
        CDPSession devtools = page().context().newCDPSession(page());
        devtools.send("WebAuthn.enable");
        var device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        var options = new JsonObject();
        options.add("options", device);
        devtools.send("WebAuthn.addVirtualAuthenticator", options);
    }

    @AfterEach
    void remove_the_member() {
        jdbc().sql("delete from account where email = ?").param(member).update();
    }

    @Test
    void a_key_is_added_used_and_removed() {
        openSignIn();
        page().locator("#passkey-sign-in").click();
        assertThat(page().locator(".notice[data-kind=error]")).containsText("La clé d’accès n’a pas été reconnue");

        settle();
        page().locator("#username").fill(member);
        page().locator("#password").fill(PASSWORD);
        page().locator("#password").press("Enter");
        assertThat(page()).not().hasURL(Pattern.compile(".*connexion.*"));
        page().navigate(site() + "mon-espace/compte");
        assertThat(page().locator("h1")).hasText("Mon compte");
        settle();
        page().locator("#passkey-label").fill("Portable d’atelier");
        page().locator("#passkey-add").click();
        assertThat(page().locator(".passkeys li")).containsText("Portable d’atelier");
        assertThat(page().locator(".passkeys li")).containsText("pas encore utilisée");
        MailServer.awaitLetter(member);
        Chromium.wholePicture(page(), "account-passkey-1440");
        page().setViewportSize(PHONE, 844);
        Chromium.wholePicture(page(), "account-passkey-390");
        page().setViewportSize(DESK, 1000);

        page().locator("main button", new Page.LocatorOptions().setHasText("Se déconnecter partout"))
                .click();
        assertThat(page().locator(".account-menu .sign-in")).isVisible();
        openSignIn();
        Chromium.wholePicture(page(), "sign-in-passkey-1440");
        page().setViewportSize(PHONE, 844);
        Chromium.wholePicture(page(), "sign-in-passkey-390");
        page().setViewportSize(DESK, 1000);
        page().locator("#passkey-sign-in").click();
        assertThat(page().locator(".account-menu")).containsText("Se déconnecter");

        page().navigate(site() + "mon-espace/compte");
        assertThat(page().locator("main")).containsText(member);
        assertThat(page().locator(".passkeys li")).containsText("utilisée le");
        settle();
        page().locator(".passkeys button").click();
        assertThat(page().locator(".passkeys li")).hasCount(0);
    }

    private void openSignIn() {
        page().navigate(site() + "connexion");
        assertThat(page().locator("#passkey-sign-in")).isVisible();
        settle();
    }

    /** Browsers bind keys to names, and to no numbers. */
    private String site() {
        return root().replace("127.0.0.1", "localhost");
    }
}
