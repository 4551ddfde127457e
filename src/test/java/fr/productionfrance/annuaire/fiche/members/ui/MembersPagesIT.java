package fr.productionfrance.annuaire.fiche.members.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import fr.productionfrance.annuaire.design.CheckBox;
import fr.productionfrance.annuaire.design.CommentArea;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Edited;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.editing.FichePages;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The list of members and the page of one, without a browser. */
class MembersPagesIT extends FichePages {

    @Autowired
    MembersPagesIT(BeanFactory beans) {
        super(beans, FicheStatus.PUBLISHED);
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void the_list_shows_what_its_address_asks_for() {
        assertThat(text(opened("admin/adherents?nom=pilat"))).contains("Pilat Précision", "732829320", "Published");
        assertThat(text(opened("admin/adherents?nom=pilat&etat=archived")))
                .contains("No fiche")
                .doesNotContain("Pilat");
        assertThat(text(opened("admin/adherents?nom=pilat&etat=%00&autre=1"))).contains("Pilat Précision");
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void an_audit_is_recorded_from_what_is_ticked() {
        Component page = opened("admin/adherents/" + fiche().slug());
        assertThat(text(page)).contains("No audit recorded.", "Kept by", KEEPER);
        Capability milling = fiche().data().sites().getFirst().capabilities().get(1);
        LocalDate today = LocalDate.now(Places.TIME_ZONE);

        click("audit-record");
        assertThat(text(page)).contains("Give the day of the audit.");
        type("audit-held", today.toString());
        type("audit-auditor", "<b>Jeanne</b>");
        find(CheckBox.class).withId("confirmed-" + milling.id()).single().setChecked(true);
        click("audit-record");

        assertThat(text(page)).contains("The audit is recorded", "<b>Jeanne</b>", "1 capability confirmed");
        assertThat(stored().data().sites().getFirst().capabilities().get(1).evidence())
                .isEqualTo(new Evidence(Evidence.Kind.AUDITED, today));
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void an_audit_of_a_fiche_that_changed_meanwhile_is_not_recorded_and_stays_typed() {
        Component page = opened("admin/adherents/" + fiche().slug());
        Capability milling = fiche().data().sites().getFirst().capabilities().get(1);
        LocalDate today = LocalDate.now(Places.TIME_ZONE);
        type("audit-held", today.toString());
        type("audit-auditor", "Jeanne");
        find(CommentArea.class).withId("audit-findings").single().setValue("Rien à redire.");
        find(CheckBox.class).withId("confirmed-" + milling.id()).single().setChecked(true);
        store().save(fiche().id(), fiche().version(), Edited.fiche("tradeName", "Pilat Ultra"), "test");

        click("audit-record");

        assertThat(text(page)).contains("the audit is not recorded yet", "Pilat Ultra", "No audit recorded.");
        assertThat(find(CommentArea.class).withId("audit-findings").single().getValue())
                .isEqualTo("Rien à redire.");
        click("audit-record");
        assertThat(text(page)).contains("The audit is recorded", "Rien à redire.", "1 capability confirmed");
        assertThat(find(Input.class).withId("audit-auditor").single().getValue())
                .as("another one begins empty")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01,''", "1949-12-31,''", "2026-01-01,2201-01-01", "2026-01-01,32/01/2027"})
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void days_that_no_fiche_can_hold_are_refused_in_words(String held, String next) {
        Component page = opened("admin/adherents/" + fiche().slug());
        type("audit-held", held);
        type("audit-auditor", "Jeanne");
        type("audit-next", next);

        click("audit-record");

        assertThat(text(page)).contains("Days go from 1 January 1950", "No audit recorded.");
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void two_fiches_are_looked_at_before_they_become_one() {
        Fiche other =
                store().create(Fiches.bare(new Siren("552100554"), "PILAT PRECISION"), FicheStatus.PUBLISHED, "import");
        people().keep(other);
        Component page = opened("admin/adherents/" + other.slug());
        type("merge-with", "https://annuaire.example/fiche/" + fiche().slug() + "?lang=fr");
        click("merge-look");
        assertThat(text(page)).contains("PILAT PRECISION gets from Pilat Précision:", "2 sites", "2 contacts");
        assertThat(store().find(fiche().id())).contains(fiche());

        click("merge-do");

        assertThat(text(page)).contains("The two fiches are one now.");
        assertThat(stored().status()).isEqualTo(FicheStatus.ARCHIVED);
        assertThat(store().find(other.id()).orElseThrow().data().sites()).hasSize(2);
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void a_fiche_that_is_not_there_cannot_be_merged() {
        assertThat(text(opened("admin/adherents/" + fiche().slug() + "?avec=nobody")))
                .contains("There is no other fiche in use under this name.");
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void archiving_takes_the_fiche_from_the_public() {
        Component page = opened("admin/adherents/" + fiche().slug());

        click("step-archive");
        assertThat(stored().status()).isEqualTo(FicheStatus.PUBLISHED);
        assertThat(text(page)).contains("Archive this fiche?", "leaves the search");
        click("archive-yes");

        assertThat(text(page)).contains("State: Archived");
        assertThat(stored().status()).isEqualTo(FicheStatus.ARCHIVED);
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void a_number_that_is_no_siren_is_said_to_be_none() {
        Component page = opened("admin/adherents");
        type("new-name", "Atelier Neuf");
        type("new-siren", "123 456 789");

        click("member-create");

        assertThat(text(page)).contains("That is not a SIREN");
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void a_member_sees_none_of_it() {
        assertThat(opened("admin/adherents")).isNotInstanceOf(MembersView.class);
        assertThat(opened("admin/adherents/" + fiche().slug())).isNotInstanceOf(MemberView.class);
    }

    private void type(String id, String value) {
        find(Input.class).withId(id).single().setValue(value);
    }
}
