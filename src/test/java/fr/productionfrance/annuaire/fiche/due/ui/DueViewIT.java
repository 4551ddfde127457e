package fr.productionfrance.annuaire.fiche.due.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import fr.productionfrance.annuaire.design.HomePart;
import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.engines.TestClock;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Members;
import fr.productionfrance.annuaire.fiche.due.DueEntry;
import fr.productionfrance.annuaire.fiche.due.DueFilter;
import fr.productionfrance.annuaire.fiche.due.DueKind;
import fr.productionfrance.annuaire.fiche.due.DueWords;
import fr.productionfrance.annuaire.fiche.due.Dues;
import fr.productionfrance.annuaire.fiche.letters.LetterChoices;
import fr.productionfrance.annuaire.fiche.letters.Rhythm;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
class DueViewIT extends SpringBrowserlessTest {

    private static final String ANIMATOR = "animator@due-view-it.invalid";
    private static final String KEEPER = "keeper@due-view-it.invalid";

    private final Dues dues;
    private final LetterChoices choices;
    private final HomePart home;
    private final MessageSource messages;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final Members members;

    @SuppressWarnings("NullAway.Init")
    private Fiche fiche;

    @Autowired
    DueViewIT(
            Dues dues,
            LetterChoices choices,
            DueHomePart home,
            MessageSource messages,
            TestClock clock,
            FicheStore store,
            JdbcClient jdbc) {
        this.dues = dues;
        this.choices = choices;
        this.home = home;
        this.messages = messages;
        this.clock = clock;
        this.jdbc = jdbc;
        this.members = new Members(jdbc, store, "due-view-it.invalid");
    }

    @BeforeEach
    void keep() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        fiche = members.fiche(Fiches.full(), FicheStatus.PUBLISHED);
        members.member("keeper", fiche);
        members.account("animator", "ADMIN");
    }

    @AfterEach
    void remove() {
        clock.putRight();
        members.remove();
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void a_member_is_refused() {
        assertThat(opened(Map.of())).noneMatch(DueView.class::isInstance);
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void the_animator_sees_what_is_due_by_kind_with_counts_and_links() {
        String page = text(opened(Map.of("quoi", "capacity", "nom", "pilat")).getFirst());

        assertThat(page)
                .contains("Capacity unknown or soon passed1", "To look over0")
                .contains("Pilat Précision", "Never confirmed. To be looked over before")
                .contains("Processes of unknown capacity: 3 of 3.")
                .contains("1 to 1 of 1")
                .contains("How completeness is counted", "declared capabilities16");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("mon-espace/capacite/" + fiche.slug(), "admin/a-faire?quoi=review&nom=pilat");
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void a_name_that_is_typed_goes_into_the_address() {
        opened(Map.of("quoi", "capacity"));

        test(find(Input.class).withId("due-name").single()).setValue("pilat & fils");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("admin/a-faire?quoi=capacity&nom=pilat%20%26%20fils");
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void what_the_address_cannot_mean_is_left_out_and_an_empty_list_says_so() {
        assertThat(text(opened(Map.of("quoi", "nonsense", "page", "999999", "nom", "pilat"))
                        .getFirst()))
                .contains("Pilat Précision", "1 to 1 of 1");
        assertThat(text(opened(Map.of("nom", "<b>nobody</b>")).getFirst())).contains("Nothing to do");
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void a_fiche_past_its_date_is_listed_to_be_looked_over() {
        clock.pass(Duration.ofDays(400));

        assertThat(text(opened(Map.of("quoi", "review", "nom", "pilat")).getFirst()))
                .contains("To look over1", "To be looked over since");
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void who_was_invited_and_has_not_answered_is_named() {
        jdbc.sql("insert into account (email, role, accepted_at, invited_at) values (?, 'MEMBER', null, now())")
                .param(members.email("silent"))
                .update();

        assertThat(text(opened(Map.of("nom", "pilat")).getFirst()))
                .contains("Invitations unanswered: 1", members.email("silent") + ": the link has expired")
                .doesNotContain(KEEPER);
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void a_line_of_the_file_holds_the_figures() {
        DueEntry entry = dues.page(new DueFilter(Optional.of(DueKind.CAPACITY), "pilat"), 0, 10)
                .getFirst();

        assertThat(DueFile.cells(entry, new DueWords(messages, Locale.ENGLISH)))
                .startsWith("Pilat Précision", "")
                .containsSubsequence("3", "3", "0")
                .contains(String.valueOf(entry.score()));
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void a_keeper_sees_its_own_what_would_help_most_and_says_that_all_is_right() {
        clock.pass(Duration.ofDays(400));
        Component panel = home.about(fiche.id().value()).orElseThrow();
        UI.getCurrent().add(panel);
        assertThat(text(panel)).contains("To be looked over since", "Would help most: ");

        test(find(NativeButton.class)
                        .withAttribute("data-confirm", fiche.id().toString())
                        .single())
                .click();

        assertThat(text(panel)).contains("Thank you, noted", "Confirmed on").doesNotContain("looked over since");
    }

    @Test
    @WithMockUser(username = "stranger@due-view-it.invalid", roles = "MEMBER")
    void the_panel_of_a_fiche_of_others_is_refused() {
        members.member("stranger");

        org.assertj.core.api.Assertions.assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> home.about(fiche.id().value()));
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void a_person_chooses_how_often_reminders_come() {
        Component choice = home.forPerson().orElseThrow();
        UI.getCurrent().add(choice);
        assertThat(text(choice)).contains("at most once a month");

        test(find(NativeButton.class).withId("reminders-off").single()).click();

        assertThat(text(choice)).contains("No reminders come.");
        assertThat(choices.due()).isEqualTo(Rhythm.OFF);
    }

    private static List<HasElement> opened(Map<String, String> parameters) {
        UI.getCurrent().navigate("admin/a-faire", QueryParameters.simple(parameters));
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain();
    }

    private static String text(HasElement page) {
        return page.getElement().getTextRecursively();
    }
}
