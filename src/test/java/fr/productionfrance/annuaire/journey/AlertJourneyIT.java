package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fr.productionfrance.annuaire.mail.MailServer;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A buyer without an account asks to be told, and confirms that the address is his. */
class AlertJourneyIT extends Journey {

    @Autowired
    private JdbcClient sql;

    @AfterEach
    void forget() {
        sql.sql("delete from search_alert").update();
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, DARK"})
    void from_the_results_to_a_confirmed_alert(int width, ColorScheme scheme) {
        String email = UUID.randomUUID() + "@journey.invalid";
        visit(width, scheme);
        search("?process=MACH.TURN");
        page().locator("a[href^='alerte?']").click();

        assertThat(page().locator(".alert-search")).containsText(Pattern.compile("Tournage.*fiches aujourd’hui"));
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.picture(page(), "alert-form-" + width);
        page().locator("#email").fill(email);
        page().locator("input[value=two_weeks]").check();
        page().locator("main form button").click();
        assertThat(page().locator("h1")).hasText("Regardez votre courrier");

        page().navigate(MailServer.link(MailServer.awaitLetter(email)).replace("localhost", "127.0.0.1"));
        assertThat(Axe.grave(page())).isEmpty();
        Chromium.picture(page(), "alert-confirm-" + width);
        page().locator("main form button").click();
        assertThat(page().locator("h1")).hasText("L’alerte est confirmée");
        assertThat(sql.sql("select period from search_alert where email = :email and confirmed_at is not null")
                        .param("email", email)
                        .query(String.class)
                        .single())
                .isEqualTo("TWO_WEEKS");
    }
}
