package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.productionfrance.annuaire.access.Role;
import fr.productionfrance.annuaire.mail.MailServer;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the animator's invitation by a real mail to a member who is signed in. */
class InvitationJourneyIT extends Journey {

    private static final String ANIMATOR = "animatrice@invitation-journey.invalid";
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final String invited = "anne-" + UUID.randomUUID() + "@invitation-journey.invalid";

    @BeforeEach
    void make_the_animator() {
        makeAccount(ANIMATOR, Role.ADMIN);
    }

    @AfterEach
    void remove_them() {
        jdbc().sql("delete from account where email like '%@invitation-journey.invalid'")
                .update();
        jdbc().sql("delete from mail where recipient = 'demo@invitation-journey.invalid'")
                .update();
    }

    @Test
    void an_invitation_by_mail_becomes_a_signed_in_member() {
        signIn(ANIMATOR);
        page().navigate("admin/personnes");
        assertThat(page().locator("h1")).hasText("Personnes et comptes");
        settle();
        page().locator("#person-email").fill(invited);
        page().locator("#person-fiche").fill("a");
        page().locator(".people-page .matches button").first().click();
        assertThat(page().locator(".chosen")).containsText("Choisie");
        page().locator("#person-invite").click();
        assertThat(page().locator(".people-page .notice")).hasText("L’invitation part à " + invited + ".");
        assertThat(page().locator(".people-table tr", new Page.LocatorOptions().setHasText(invited)))
                .containsText("Invité");
        looksRight("people-page-1440");
        page().setViewportSize(PHONE, 844);
        looksRight("people-page-390");

        String link = MailServer.link(MailServer.awaitLetter(invited));
        visit(DESK, ColorScheme.LIGHT);
        page().navigate(link);
        assertThat(page().locator("main")).containsText(invited);
        settle();
        page().locator("#new-password").fill(PASSWORD);
        page().locator("#repeated").fill(PASSWORD);
        Chromium.picture(page(), "invitation-1440");
        page().locator(".access-page .button.primary").click();
        assertThat(page().locator(".account-menu")).containsText("Se déconnecter");
        assertThat(page()).not().hasURL(Pattern.compile(".*invitation.*"));
        settle();
        page().locator(".account-menu a", new Page.LocatorOptions().setHasText("Mon compte"))
                .click();
        assertThat(page().locator("h1")).hasText("Mon compte");
        assertThat(page().locator("main")).containsText(invited);
        settle();
        looksRight("account-page-1440");
        page().setViewportSize(PHONE, 844);
        looksRight("account-page-390");

        page().setViewportSize(DESK, 1000);
        page().locator("main button", new Page.LocatorOptions().setHasText("Se déconnecter partout"))
                .click();
        assertThat(page().locator(".account-menu .sign-in")).isVisible();
    }

    @Test
    void the_demo_shows_its_letters_to_this_machine() {
        jdbc().sql("""
                        insert into mail (recipient, subject, text, next_attempt_at)
                        values ('demo@invitation-journey.invalid', 'Votre <b>invitation</b>',
                            'Par ici : http://localhost/invitation/abc', now() + interval '1 day')
                        """).update();

        page().navigate("demo/mails");

        var letter =
                page().locator(".letter", new Page.LocatorOptions().setHasText("À demo@invitation-journey.invalid"));
        assertThat(letter.locator("h2")).hasText("Votre <b>invitation</b>");
        assertThat(letter.locator("a")).hasAttribute("href", "http://localhost/invitation/abc");
        assertThat(page().locator(".page-heading")).containsText("Ceci est une démonstration");
        looksRight("demo-mails-1440");
    }

    private void looksRight(String picture) {
        Chromium.wholePicture(page(), picture);
        assertThat(new AxeBuilder(page()).analyze().getViolations())
                .noneMatch(rule -> GRAVE.contains(rule.getImpact()));
    }
}
