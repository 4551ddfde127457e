package fr.productionfrance.annuaire.synonyms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.synonyms.Synonym;
import fr.productionfrance.annuaire.synonyms.Synonyms;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
class SynonymsViewIT extends SpringBrowserlessTest {

    private static final String ANIMATOR = "animation@cluster.example";

    private final Synonyms synonyms;
    private final JdbcClient jdbc;

    @Autowired
    SynonymsViewIT(Synonyms synonyms, JdbcClient jdbc) {
        this.synonyms = synonyms;
        this.jdbc = jdbc;
    }

    /** What the table loses the readers forget at their next look. */
    @AfterEach
    void forget() {
        synonyms.all().stream().filter(Synonym::active).forEach(synonym -> synonyms.retire(synonym.id(), ANIMATOR));
        jdbc.sql("DELETE FROM synonym").update();
    }

    @Test
    @WithAnonymousUser
    void a_visitor_is_refused() {
        assertThat(opened()).noneMatch(SynonymsView.class::isInstance);
    }

    @Test
    @WithMockUser(roles = "MEMBER")
    void a_member_is_refused() {
        assertThat(opened()).noneMatch(SynonymsView.class::isInstance);
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void the_animator_adds_a_word_sees_a_sentence_read_with_it_and_retires_it() {
        SynonymsView page = (SynonymsView) opened().getFirst();
        assertThat(text(page)).contains("No word yet");
        type("word-sentence", "zorglub 316L");
        assertThat(text(page)).contains("Stays text: zorglub");

        type("word", "Zorglub");
        pick("turn", "MACH.TURN");
        click("word-add");

        assertThat(text(page))
                .contains("“Zorglub” is read from now on.")
                .contains("“zorglub”: Turning (process, MACH.TURN)")
                .doesNotContain("Stays text")
                .contains(ANIMATOR)
                .contains("In use");

        toggle("Zorglub");
        assertThat(text(page)).contains("“Zorglub” is retired.").contains("Stays text: zorglub");
        toggle("Zorglub");
        assertThat(text(page)).contains("“Zorglub” is restored.").doesNotContain("Stays text");
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void a_refusal_says_what_the_word_means() {
        SynonymsView page = (SynonymsView) opened().getFirst();
        type("word", "tournage");
        pick("milling", "MACH.MILL");
        click("word-add");

        assertThat(text(page)).contains("“tournage” means already: Turning (process, MACH.TURN)");
        assertThat(synonyms.all()).isEmpty();
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void a_word_of_the_nomenclature_is_read_no_more() {
        SynonymsView page = (SynonymsView) opened().getFirst();
        type("word-sentence", "tournage");
        assertThat(text(page)).contains("“tournage”: Turning");
        type("word", "tournage");
        click("word-take-away");

        assertThat(text(page)).contains("“tournage” is read no more.").contains("Stays text: tournage");
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void nothing_is_added_before_it_is_said_what_it_means() {
        SynonymsView page = (SynonymsView) opened().getFirst();
        type("word", "zorglub");
        click("word-add");

        assertThat(text(page)).contains("Choose first what the word means.");
        assertThat(synonyms.all()).isEmpty();
    }

    private static List<HasElement> opened() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("admin/words");
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain();
    }

    private void type(String id, String text) {
        test(find(Input.class).withId(id).single()).setValue(text);
    }

    private void pick(String letters, String code) {
        type("word-target", letters);
        test(find(NativeButton.class).withAttribute("data-code", code).single()).click();
    }

    private void click(String id) {
        test(find(NativeButton.class).withId(id).single()).click();
    }

    private void toggle(String word) {
        test(find(NativeButton.class).withAttribute("data-word", word).single()).click();
    }

    private static String text(Component page) {
        return page.getElement().getTextRecursively();
    }
}
