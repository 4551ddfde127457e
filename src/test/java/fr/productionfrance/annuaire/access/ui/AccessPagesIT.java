package fr.productionfrance.annuaire.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import fr.productionfrance.annuaire.engines.IntegrationTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of this package in the real program, without a browser. */
@IntegrationTest
class AccessPagesIT extends SpringBrowserlessTest {

    @BeforeEach
    void read_french() {
        VaadinSession.getCurrent().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void the_sign_in_page_posts_what_spring_security_reads() {
        var page = navigate(SignInView.class);

        var form = page.getElement()
                .getChildren()
                .filter(part -> "form".equals(part.getTag()))
                .findFirst()
                .orElseThrow();
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(form.getAttribute("action")).isEqualTo("connexion");
        assertThat(find(Input.class).all().stream()
                        .map(input -> input.getElement().getAttribute("name")))
                .contains("username", "password");
        assertThat(find(Input.class).withId("password").single().getType()).isEqualTo("password");
        assertThat(find(Input.class).withId("password").single().getElement().getAttribute("autocomplete"))
                .isEqualTo("current-password");
    }

    @Test
    void it_says_why_one_is_back() {
        UI.getCurrent().navigate("connexion", QueryParameters.of("erreur", ""));

        assertThat(texts()).anyMatch(text -> text.contains("ne convient pas"));
    }

    @Test
    void it_says_when_a_passkey_was_not_recognised() {
        UI.getCurrent().navigate("connexion", QueryParameters.of("cle", ""));

        assertThat(texts()).anyMatch(text -> text.contains("clé d’accès n’a pas été reconnue"));
    }

    /** The requests of these tests come by no name at all; one that comes by this machine's is the browser's journey. */
    @Test
    void it_offers_no_passkeys_where_browsers_would_take_none() {
        navigate(SignInView.class);

        assertThat(find(NativeButton.class).withId("passkey-sign-in").exists()).isFalse();
    }

    @Test
    void it_takes_no_text_from_the_address() {
        UI.getCurrent().navigate("connexion", QueryParameters.of("autre", "Phish"));

        assertThat(texts()).isNotEmpty().noneMatch(text -> text.contains("Phish"));
    }

    @Test
    void outside_of_the_demo_nothing_is_said_of_demo_accounts() {
        navigate(SignInView.class);

        assertThat(texts()).noneMatch(text -> text.contains("demo.invalid"));
    }

    @Test
    void a_link_that_was_never_given_out_shows_no_form() {
        navigate(FirstAdminView.class, Map.of("token", "A".repeat(43)));

        assertThat(texts()).anyMatch(text -> text.contains("Ce lien a déjà servi"));
        assertThat(find(NativeButton.class).all())
                .noneMatch(button -> button.getText().contains("Créer"));
    }

    @Test
    void the_header_leads_home_and_to_the_sign_in() {
        navigate(SignInView.class);

        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("./", "connexion");
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
