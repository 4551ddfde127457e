package fr.productionfrance.annuaire.fiche.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.productionfrance.annuaire.access.Memberships;
import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Edited;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What the history tells to whom, and the way back, on the real store. */
@IntegrationTest
class FicheChronicleIT {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private FicheStore store;

    @Autowired
    private Editing editing;

    @Autowired
    private FicheChronicle chronicle;

    @Autowired
    private Memberships memberships;

    @Autowired
    private JdbcClient jdbc;

    private People people;
    private Fiche fiche;

    @BeforeEach
    void change_a_fiche_twice() {
        people = new People(beans);
        fiche = store.create(Fiches.full(), FicheStatus.PUBLISHED, "import");
        people.keep(fiche);
        people.member();
        editing.save(fiche.id(), 1, Edited.fiche("website", "https://un.example"));
        people.animator();
        store.changeStatus(fiche.id(), 2, FicheStatus.DRAFT, people.animator);
    }

    @AfterEach
    void remove_it() {
        people.forget();
    }

    @Test
    void tells_who_changed_what_the_newest_first() {
        people.member();

        List<HistoryEntry> told = chronicle.of(fiche.id());

        assertThat(told).extracting(HistoryEntry::version).containsExactly(3L, 2L, 1L);
        assertThat(told.getFirst().status()).contains(FicheStatus.DRAFT);
        assertThat(told.getFirst().differences()).isEmpty();
        assertThat(told.get(1).status()).isEmpty();
        assertThat(told.get(1).differences()).extracting(Difference::path).containsExactly("website");
        assertThat(told.getLast().before()).isEmpty();
    }

    @Test
    void keepers_know_each_other_and_the_animator_knows_all() {
        people.member();
        assertThat(doers())
                .containsExactly(
                        new Doer(Doer.Kind.ANIMATOR, Optional.empty()),
                        new Doer(Doer.Kind.SELF, Optional.empty()),
                        new Doer(Doer.Kind.PROGRAM, Optional.empty()));
        people.otherKeeper();
        assertThat(doers().get(1)).isEqualTo(new Doer(Doer.Kind.KEEPER, Optional.of(people.keeper)));
        memberships.remove(new EmailAddress(people.keeper), fiche.id().value());
        assertThat(doers().get(1)).isEqualTo(new Doer(Doer.Kind.FORMER, Optional.empty()));
        people.animator();
        assertThat(doers())
                .containsExactly(
                        new Doer(Doer.Kind.SELF, Optional.empty()),
                        new Doer(Doer.Kind.FORMER, Optional.of(people.keeper)),
                        new Doer(Doer.Kind.PROGRAM, Optional.of("import")));
    }

    @Test
    void an_erased_person_is_nobody_any_more() {
        jdbc.sql("DELETE FROM account WHERE email = ?").param(people.keeper).update();
        people.animator();

        assertThat(doers().get(1)).isEqualTo(new Doer(Doer.Kind.GONE, Optional.empty()));
    }

    @Test
    void a_former_state_comes_back_as_a_new_version_and_nothing_is_erased() {
        people.member();

        EditOutcome outcome = chronicle.restore(fiche.id(), 1, 3);

        assertThat(outcome).isInstanceOfSatisfying(EditOutcome.Saved.class, saved -> {
            assertThat(saved.fiche().data()).isEqualTo(Fiches.full());
            assertThat(saved.fiche().version()).isEqualTo(4);
            assertThat(saved.fiche().status()).isEqualTo(FicheStatus.DRAFT);
        });
        assertThat(chronicle.of(fiche.id())).hasSize(4);
        assertThat(chronicle.restore(fiche.id(), 1, 4)).isInstanceOf(EditOutcome.Unchanged.class);
    }

    @Test
    void what_must_be_reviewed_is_when_it_comes_back_too() {
        people.animator();
        editing.save(fiche.id(), 3, Edited.fiche("sites[0].capabilities[0].raUm", 0.4));
        people.member();

        assertThat(chronicle.restore(fiche.id(), 1, 4)).isInstanceOf(EditOutcome.Submitted.class);
    }

    @Test
    void how_free_a_workshop_is_does_not_come_back() {
        people.animator();
        FicheData busy = Edited.fiche("sites[0].capacities[0].state", "FULL");
        editing.save(fiche.id(), 3, busy);

        chronicle.restore(fiche.id(), 2, 4);

        assertThat(store.find(fiche.id()).orElseThrow().data())
                .returns("https://un.example", FicheData::website)
                .satisfies(data -> assertThat(data.sites().getFirst().capacities())
                        .isEqualTo(busy.sites().getFirst().capacities()));
    }

    @Test
    void a_version_that_never_was_does_not_come_back() {
        people.member();

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> chronicle.restore(fiche.id(), 77, 3));
    }

    @Test
    void the_history_is_its_keepers_and_the_animators() {
        people.stranger();

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> chronicle.of(fiche.id()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> chronicle.restore(fiche.id(), 1, 3));
    }

    private List<Doer> doers() {
        return chronicle.of(fiche.id()).stream().map(HistoryEntry::doer).toList();
    }
}
