package fr.productionfrance.annuaire.fiche.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Author;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Edited;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheRules;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Problem;
import fr.productionfrance.annuaire.fiche.ProblemCode;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.proofs.NamedProofs;
import fr.productionfrance.annuaire.fiche.store.FicheHistory;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.fiche.store.SaveOutcome;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Saving as a keeper, on the real store; by the usual setting unless it is said otherwise. */
@IntegrationTest
class FicheEditingIT {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private FicheStore store;

    @Autowired
    private FicheHistory history;

    @Autowired
    private Proposals proposals;

    private People people;
    private Editing editing;
    private Fiche fiche;

    @BeforeEach
    void publish_a_fiche() {
        editing = editing(ReviewSettings.Required.FIRST_PUBLICATION);
        people = new People(beans);
        fiche = store.create(Fiches.full(), FicheStatus.PUBLISHED, "test");
        people.keep(fiche);
    }

    @AfterEach
    void remove_it() {
        people.forget();
    }

    @Test
    void a_save_is_stored_at_once_and_tells_who_it_was() {
        people.member();
        FicheData data = Edited.fiche("website", "https://nouveau.example");

        assertThat(editing.save(fiche.id(), 1, data)).isInstanceOfSatisfying(EditOutcome.Saved.class, saved -> {
            assertThat(saved.fiche().version()).isEqualTo(2);
            assertThat(saved.fiche().data()).isEqualTo(data);
        });
        assertThat(history.of(fiche.id()).getFirst().author()).isEqualTo(Author.of(people.current()));
    }

    @Test
    void a_save_that_changes_nothing_changes_nothing() {
        people.member();
        editing.keepDraft(fiche.id(), 1, Fiches.full());

        assertThat(editing.save(fiche.id(), 1, Fiches.full())).isEqualTo(new EditOutcome.Unchanged(fiche));
        assertThat(store.find(fiche.id())).contains(fiche);
        assertThat(history.of(fiche.id())).hasSize(1);
        assertThat(editing.open(fiche.id()).draft()).isEmpty();
    }

    @Test
    void what_breaks_a_rule_is_refused_with_the_place() {
        people.member();

        assertThat(editing.save(fiche.id(), 1, Edited.fiche("contacts[0].email", "rien")))
                .isInstanceOfSatisfying(
                        EditOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(
                                        new Problem("contacts[0].email", ProblemCode.NOT_AN_EMAIL, List.of())));
        assertThat(store.find(fiche.id())).contains(fiche);
    }

    @Test
    void the_slower_of_two_keepers_is_told_what_changed_and_loses_nothing() {
        people.member();
        editing.save(fiche.id(), 1, Edited.fiche("name", "LA PREMIÈRE"));
        people.otherKeeper();
        FicheData mine = Edited.fiche("website", "https://la-seconde.example");
        editing.keepDraft(fiche.id(), 1, mine);

        var conflict = (EditOutcome.Conflict) editing.save(fiche.id(), 1, mine);

        assertThat(conflict.theirs().data().name()).isEqualTo("LA PREMIÈRE");
        assertThat(conflict.since()).extracting(Difference::path).containsExactly("name");
        assertThat(editing.open(fiche.id()).data()).isEqualTo(mine);
        FicheData both = Differences.apply(mine, conflict.since());
        assertThat(editing.save(fiche.id(), conflict.theirs().version(), both))
                .isInstanceOfSatisfying(
                        EditOutcome.Saved.class,
                        saved -> assertThat(saved.fiche().data())
                                .returns("LA PREMIÈRE", FicheData::name)
                                .returns("https://la-seconde.example", FicheData::website));
    }

    @Test
    void a_fiche_whose_status_alone_moved_is_no_conflict() {
        store.changeStatus(fiche.id(), 1, FicheStatus.DRAFT, "test");
        people.member();

        assertThat(editing.save(fiche.id(), 1, Edited.fiche("name", "AUTRE"))).isInstanceOf(EditOutcome.Saved.class);
    }

    @Test
    void a_capacity_that_was_declared_meanwhile_is_no_conflict_and_stays() {
        FicheData full = Edited.fiche("sites[0].capacities[0].state", "FULL");
        store.save(fiche.id(), 1, full, "a click in a letter");
        people.member();

        assertThat(editing.save(fiche.id(), 1, Edited.fiche("name", "AUTRE")))
                .isInstanceOfSatisfying(
                        EditOutcome.Saved.class,
                        saved -> assertThat(saved.fiche().data())
                                .isEqualTo(Edited.edited()
                                        .with("sites[0].capacities[0].state", "FULL")
                                        .with("name", "AUTRE")
                                        .fiche()));
    }

    @Test
    void a_capacity_that_both_declared_is_a_conflict() {
        store.save(fiche.id(), 1, Edited.fiche("sites[0].capacities[0].state", "FULL"), "a click in a letter");
        people.member();

        assertThat(editing.save(fiche.id(), 1, Edited.fiche("sites[0].capacities[0].state", "AVAILABLE")))
                .isInstanceOf(EditOutcome.Conflict.class);
    }

    @Test
    void drafts_are_kept_per_account_whatever_they_hold() {
        FicheData invalid = Edited.fiche("presentation", "\0 \uD83D\uDD29 ' \"; DROP TABLE fiche;--");
        people.member();
        editing.keepDraft(fiche.id(), 1, invalid);

        assertThat(editing.open(fiche.id()).draft().orElseThrow().data()).isEqualTo(invalid);
        people.otherKeeper();
        assertThat(editing.open(fiche.id()).draft()).isEmpty();
        people.animator();
        assertThat(editing.open(fiche.id()).draft()).isEmpty();
        people.member();
        editing.dropDraft(fiche.id());
        assertThat(editing.open(fiche.id()).draft()).isEmpty();
    }

    @Test
    void whoever_does_not_keep_the_fiche_may_do_nothing_with_it() {
        people.stranger();
        FicheData data = Edited.fiche("name", "PRIS");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> editing.open(fiche.id()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> editing.save(fiche.id(), 1, data));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> editing.keepDraft(fiche.id(), 1, data));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> editing.dropDraft(fiche.id()));
        people.nobody();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> editing.save(fiche.id(), 1, data));
    }

    @Test
    void a_change_of_an_audited_capability_waits_whatever_is_set_and_is_no_longer_audited_in_it() {
        editing = editing(ReviewSettings.Required.NEVER);
        people.member();

        EditOutcome outcome = editing.save(fiche.id(), 1, Edited.fiche("sites[0].capabilities[0].raUm", 0.4));

        FicheData waiting = proposals.waiting(fiche.id()).orElseThrow().data();
        assertThat(outcome).isEqualTo(new EditOutcome.Submitted(fiche, waiting));
        assertThat(store.find(fiche.id())).contains(fiche);
        Capability proposed = first(proposals.waiting(fiche.id()).orElseThrow().data());
        assertThat(proposed.raUm()).isEqualTo(0.4);
        assertThat(proposed.evidence())
                .isEqualTo(new Evidence(Evidence.Kind.DECLARED, LocalDate.now(Places.TIME_ZONE)));
    }

    @Test
    void taking_an_audited_capability_away_waits_too_by_itself_or_with_its_site() {
        editing = editing(ReviewSettings.Required.NEVER);
        people.member();
        FicheData without = Fiches.withSite(
                site -> site.withParts(site.certificates(), site.resources(), List.of(), site.capacities()));
        FicheData withoutSite = Fiches.full().withSites(Fiches.full().sites().subList(1, 2));

        assertThat(editing.save(fiche.id(), 1, without)).isInstanceOf(EditOutcome.Submitted.class);
        assertThat(editing.save(fiche.id(), 1, withoutSite)).isInstanceOf(EditOutcome.Submitted.class);
    }

    @Test
    void a_member_can_not_call_anything_audited() {
        people.member();
        FicheData claimed = Edited.fiche(
                "sites[0].capabilities[1].evidence",
                new Evidence(Evidence.Kind.AUDITED, LocalDate.parse("2025-06-30")));

        var saved = (EditOutcome.Saved) editing.save(fiche.id(), 1, claimed);

        assertThat(saved.fiche().data().sites().getFirst().capabilities())
                .extracting(capability -> capability.evidence().kind())
                .containsExactly(Evidence.Kind.AUDITED, Evidence.Kind.DECLARED);
    }

    @Test
    void a_member_can_not_move_its_fiche_to_another_firm() {
        people.member();
        FicheData data = Fiches.full().withFirm(new Siren("404833048"), false);
        FicheData withoutSiret = data.withSites(List.of());

        assertThat(editing.save(
                        fiche.id(),
                        1,
                        withoutSiret.withSites(Fiches.full().sites().subList(1, 2))))
                .isInstanceOf(EditOutcome.Submitted.class);
        assertThat(proposals.waiting(fiche.id()).orElseThrow().data())
                .returns(Fiches.SIREN, FicheData::siren)
                .returns(true, FicheData::demo);
    }

    @Test
    void with_reviews_of_everything_a_change_of_a_published_fiche_waits_and_can_be_gone_on_with() {
        editing = editing(ReviewSettings.Required.ALWAYS);
        people.member();
        assertThat(editing.open(fiche.id()).reviewed()).isTrue();
        FicheData proposed = Edited.fiche("name", "PROPOSÉ");

        assertThat(editing.save(fiche.id(), 1, proposed)).isEqualTo(new EditOutcome.Submitted(fiche, proposed));

        people.otherKeeper();
        assertThat(editing.open(fiche.id()).data()).isEqualTo(proposed);
        FicheData also = Edited.fiche("website", "https://aussi.example");
        assertThat(editing.save(fiche.id(), 1, also)).isEqualTo(new EditOutcome.Submitted(fiche, also));
        assertThat(proposals.waiting(fiche.id()).orElseThrow().data())
                .returns("PROPOSÉ", FicheData::name)
                .returns("https://aussi.example", FicheData::website);
    }

    @Test
    void what_is_not_public_yet_is_stored_even_with_reviews_of_everything() {
        editing = editing(ReviewSettings.Required.ALWAYS);
        store.changeStatus(fiche.id(), 1, FicheStatus.DRAFT, "test");
        people.member();

        assertThat(editing.open(fiche.id()).reviewed()).isFalse();
        assertThat(editing.save(fiche.id(), 2, Edited.fiche("name", "BROUILLON")))
                .isInstanceOf(EditOutcome.Saved.class);
    }

    @Test
    void the_animator_stores_at_once_audits_included() {
        editing = editing(ReviewSettings.Required.ALWAYS);
        people.animator();

        assertThat(editing.save(fiche.id(), 1, Edited.fiche("sites[0].capabilities[0].raUm", 0.4)))
                .isInstanceOfSatisfying(
                        EditOutcome.Saved.class,
                        saved -> assertThat(
                                        first(saved.fiche().data()).evidence().kind())
                                .isEqualTo(Evidence.Kind.AUDITED));
    }

    @Test
    void a_version_that_the_history_does_not_know_is_compared_with_what_was_typed() {
        SaveOutcome moved = store.save(fiche.id(), 1, Edited.fiche("name", "DÉPLACÉ"), "test");
        people.member();

        assertThat(editing.save(fiche.id(), 99, Fiches.full()))
                .isEqualTo(new EditOutcome.Conflict(
                        moved.fiche(),
                        Differences.between(Fiches.full(), moved.fiche().data())));
    }

    private static Capability first(FicheData data) {
        return data.sites().getFirst().capabilities().getFirst();
    }

    /** The program's own, but for the setting. */
    private Editing editing(ReviewSettings.Required required) {
        return new FicheEditing(
                beans.getBean(FicheAccess.class),
                store,
                beans.getBean(FicheRules.class),
                beans.getBean(Drafts.class),
                beans.getBean(Submissions.class),
                beans.getBean(FormerStates.class),
                beans.getBean(NamedProofs.class),
                new ReviewSettings(required),
                beans.getBean(TransactionTemplate.class));
    }
}
