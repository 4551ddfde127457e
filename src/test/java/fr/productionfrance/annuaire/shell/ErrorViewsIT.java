package fr.productionfrance.annuaire.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import fr.productionfrance.annuaire.engines.IntegrationTest;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorViewsIT extends SpringBrowserlessTest {

    @BeforeEach
    void read_french() {
        VaadinSession.getCurrent().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void an_address_without_a_page_says_so_in_the_frame_of_the_site() {
        var page = navigate("no/such/page", NotFoundView.class);

        assertThat(page.getPageTitle()).isEqualTo("Page introuvable");
        assertThat(find(H1.class).single().getText()).isEqualTo("Page introuvable");
        assertThat(find(MainLayout.class).exists()).isTrue();
    }

    @Test
    void a_title_ends_with_the_brand() {
        navigate("no/such/page", NotFoundView.class);
        roundTrip();

        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Page introuvable · Production France");
    }

    @Test
    void a_failure_is_logged_once_and_shows_the_id_under_which_it_was(CapturedOutput output) {
        navigate("no/such/page", NotFoundView.class);

        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new IllegalStateException("broken lathe")));

        String notice = find(Span.class).withClassName("notice-text").single().getText();
        String id = notice.substring(notice.lastIndexOf(' ') + 1);
        assertThat(id).matches("[0-9a-f]{8}");
        assertThat(output.getOut()).containsOnlyOnce("Failure " + id).contains("broken lathe");
        assertThat(notice).doesNotContain("broken lathe");
    }

    @Test
    void a_database_that_does_not_answer_is_told_in_plain_words_and_that_nothing_was_saved() {
        navigate("no/such/page", NotFoundView.class);
        var away = new CannotCreateTransactionException(
                "no connection", new SQLTransientConnectionException("timed out after 5000ms"));

        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new IllegalStateException("saving", away)));

        assertThat(find(Span.class).withClassName("notice-text").single().getText())
                .startsWith("La base de données ne répond pas")
                .contains("rien n’a été enregistré");
    }

    @Test
    void who_has_lost_access_meanwhile_is_told_so_and_it_is_no_failure(CapturedOutput output) {
        navigate("no/such/page", NotFoundView.class);

        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new AccessDeniedException("not yours")));

        assertThat(find(Span.class).withClassName("notice-text").single().getText())
                .startsWith("Votre compte n’a plus accès")
                .contains("rien n’a été enregistré");
        assertThat(output.getOut()).doesNotContain("not yours");
    }

    @Test
    void the_language_menu_offers_each_language_and_marks_the_one_in_use() {
        navigate("no/such/page", NotFoundView.class);

        var buttons = find(LanguageMenu.class)
                .single()
                .getChildren()
                .map(NativeButton.class::cast)
                .toList();
        assertThat(buttons).extracting(ErrorViewsIT::shown).containsExactly("FR", "EN", "DE");
        assertThat(buttons)
                .filteredOn(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .extracting(ErrorViewsIT::shown)
                .containsExactly("FR");
    }

    /** Fixed words are no text nodes. */
    private static String shown(NativeButton button) {
        return button.getElement().getProperty("innerHTML");
    }

    @Test
    void pages_are_made_in_the_language_of_the_visit() {
        VaadinSession.getCurrent().setLocale(Locale.GERMAN);
        UI.getCurrent().setLocale(Locale.GERMAN);

        assertThat(navigate("no/such/page", NotFoundView.class).getPageTitle()).isEqualTo("Seite nicht gefunden");
    }
}
