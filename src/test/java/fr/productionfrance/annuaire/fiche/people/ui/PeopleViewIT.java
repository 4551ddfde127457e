package fr.productionfrance.annuaire.fiche.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.editing.People;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** The animator's page of people: inviting others of their kind, and letting them go. */
@IntegrationTest
class PeopleViewIT extends SpringBrowserlessTest {

    private static final String DOMAIN = "people-page";
    private static final String ANIMATOR = "animator@people-page.invalid";
    private static final String OTHER = "other-animator@people-page.invalid";
    private static final String INVITED = "somebody-new@people-page.invalid";

    private final BeanFactory beans;
    private final FicheStore store;
    private final JdbcClient jdbc;
    private People people;

    @Autowired
    PeopleViewIT(BeanFactory beans, FicheStore store, JdbcClient jdbc) {
        this.beans = beans;
        this.store = store;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void make_two_animators() {
        Authentication visitor = SecurityContextHolder.getContext().getAuthentication();
        people = new People(beans, DOMAIN);
        people.forget();
        Fiche fiche = store.create(Fiches.full(), FicheStatus.DRAFT, "test");
        people.keep(fiche);
        jdbc.sql("insert into account (email, role) values (?, 'ADMIN')")
                .param(OTHER)
                .update();
        SecurityContextHolder.getContext().setAuthentication(visitor);
    }

    @AfterEach
    void remove_everybody() {
        people.forget();
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void an_animator_is_invited_without_a_fiche() {
        PeopleView page = opened();
        find(Input.class).withId("person-email").single().setValue(INVITED);

        chooseRole("animator");
        click("person-invite");

        assertThat(text(page)).contains("The invitation goes to " + INVITED);
        assertThat(people.letters(INVITED))
                .singleElement()
                .satisfies(letter -> assertThat(letter).contains("/invitation/", "animer l’annuaire"));
        assertThat(role(INVITED)).isEqualTo("ADMIN");
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void a_role_that_is_not_offered_is_a_member_s_who_needs_a_fiche() {
        PeopleView page = opened();
        find(Input.class).withId("person-email").single().setValue(INVITED);

        chooseRole("ADMIN");
        click("person-invite");

        assertThat(text(page)).contains("Choose a fiche from the list.");
        assertThat(people.letters(INVITED)).isEmpty();
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void the_role_is_taken_away_after_one_more_question() {
        PeopleView page = opened();

        press("Take the animator’s role away from " + OTHER);
        assertThat(text(page)).contains("The account stays open, as a member’s.");
        assertThat(role(OTHER)).isEqualTo("ADMIN");
        pressAnswer("Take the role away");

        assertThat(text(page)).contains(OTHER + " is no longer an animator.");
        assertThat(role(OTHER)).isEqualTo("MEMBER");
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void one_is_told_what_giving_up_one_s_own_means_and_may_keep_it() {
        PeopleView page = opened();

        press("Take the animator’s role away from " + ANIMATOR);
        assertThat(text(page)).contains("This is your own role");
        pressAnswer("Keep");

        assertThat(text(page)).doesNotContain("This is your own role");
        assertThat(role(ANIMATOR)).isEqualTo("ADMIN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Withdraw the invitation of ", "Send {0} the invitation again"})
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void an_invitation_that_was_answered_meanwhile_is_not_said_to_be_withdrawn_or_sent(String action) {
        String invited = "answered-" + UUID.randomUUID() + "@people-page.invalid";
        PeopleView page = opened();
        find(Input.class).withId("person-email").single().setValue(invited);
        chooseRole("animator");
        click("person-invite");
        assertThat(people.letters(invited)).hasSize(1);
        jdbc.sql("update account set accepted_at = now() where email = ?")
                .param(invited)
                .update();

        press(action.contains("{0}") ? action.replace("{0}", invited) : action + invited);

        assertThat(text(page)).contains("Nothing was done: " + invited + " has answered meanwhile");
        assertThat(role(invited)).isEqualTo("ADMIN");
        assertThat(people.letters(invited)).as("and no other letter").hasSize(1);
    }

    private static PeopleView opened() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate(PeopleView.class);
        return (PeopleView)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    /** As a browser tells of it, which may send anything. */
    private void chooseRole(String value) {
        find(HtmlContainer.class).withId("person-role").single().getElement().setProperty("value", value);
    }

    private void click(String id) {
        test(find(NativeButton.class).withId(id).single()).click();
    }

    private void press(String label) {
        test(button(button -> button.getAriaLabel().filter(label::equals).isPresent()))
                .click();
    }

    private void pressAnswer(String text) {
        test(button(button ->
                        button.getText().equals(text) && button.getAriaLabel().isEmpty()))
                .click();
    }

    private NativeButton button(Predicate<NativeButton> which) {
        List<NativeButton> found =
                find(NativeButton.class).all().stream().filter(which).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private String role(String email) {
        return jdbc.sql("select role from account where email = ?")
                .param(email)
                .query(String.class)
                .single();
    }

    private static String text(PeopleView page) {
        return page.getElement().getTextRecursively();
    }
}
