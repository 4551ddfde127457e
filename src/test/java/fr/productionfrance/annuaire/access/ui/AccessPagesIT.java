package fr.productionfrance.annuaire.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.engines.IntegrationTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages of this package in the real program, without a browser. */
@IntegrationTest
class AccessPagesIT extends SpringBrowserlessTest {

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
    void it_says_why_one_is_back_and_takes_no_text_from_the_address() {
        navigate("connexion?erreur", SignInView.class);
        assertThat(texts()).anyMatch(text -> text.contains("ne convient pas"));

        navigate("connexion?erreur=%3Cb%3EPhish%3C/b%3E&autre=Phish", SignInView.class);
        assertThat(texts()).noneMatch(text -> text.contains("Phish"));
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

        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("./", "connexion", "#content");
    }

    private java.util.List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
