package fr.productionfrance.annuaire.fiche.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.editing.Publication.Step;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.fiche.store.SaveOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** The way of a fiche to the public and back, on the real store. */
@IntegrationTest
class PublicationIT {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private FicheStore store;

    @Autowired
    private ReviewQueue queue;

    @Autowired
    private Remarks remarks;

    private People people;
    private Publication publication;
    private Fiche fiche;

    @BeforeEach
    void make_a_draft() {
        people = new People(beans);
        publication = publication(ReviewSettings.Required.FIRST_PUBLICATION);
        fiche = store.create(Fiches.full(), FicheStatus.DRAFT, "test");
        people.keep(fiche);
    }

    @AfterEach
    void remove_it() {
        people.forget();
    }

    @Test
    void a_member_submits_and_the_animator_publishes() {
        people.member();
        assertThat(publication.steps(fiche)).containsExactly(Step.SUBMIT);
        take(Step.SUBMIT, "");

        people.animator();
        assertThat(queue.all())
                .filteredOn(entry -> entry.fiche().equals(fiche.id()))
                .singleElement()
                .returns(ReviewQueue.Kind.PUBLICATION, ReviewQueue.Entry::kind);
        take(Step.PUBLISH, "");

        assertThat(stored().status()).isEqualTo(FicheStatus.PUBLISHED);
        assertThat(stored().updatedAt()).isEqualTo(fiche.updatedAt());
        assertThat(queue.all()).noneMatch(entry -> entry.fiche().equals(fiche.id()));
        assertThat(people.letters(people.keeper))
                .singleElement()
                .satisfies(letter -> assertThat(letter).contains("Pilat Précision est publiée"));
    }

    @Test
    void the_animators_are_told_once_of_a_fiche_that_is_submitted_until_one_has_acted() {
        people.member();
        take(Step.SUBMIT, "");
        take(Step.WITHDRAW, "");
        take(Step.SUBMIT, "");

        assertThat(people.letters(people.animator))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .startsWith("Pilat Précision : une fiche à publier\n")
                        .contains("/admin/relectures/" + fiche.id()));
        people.animator();
        take(Step.RETURN, "");
        people.member();
        take(Step.SUBMIT, "");
        assertThat(people.letters(people.animator)).hasSize(2);
    }

    @Test
    void the_animator_gives_a_submitted_fiche_back_with_a_comment() {
        people.member();
        take(Step.SUBMIT, "");
        people.animator();
        take(Step.RETURN, "Il manque un contact.");

        assertThat(stored().status()).isEqualTo(FicheStatus.DRAFT);
        assertThat(people.letters(people.otherKeeper))
                .singleElement()
                .satisfies(letter -> assertThat(letter).contains("Il manque un contact."));
        people.otherKeeper();
        assertThat(remarks.of(fiche.id())).extracting(Remark::text).containsExactly("Il manque un contact.");
    }

    @Test
    void a_member_says_a_word_with_the_request_until_the_animator_has_decided() {
        people.member();
        take(Step.SUBMIT, "  Le contact arrive lundi.\0 ");
        assertThat(remarks.of(fiche.id()))
                .singleElement()
                .returns("Le contact arrive lundi.", Remark::text)
                .returns(true, Remark::ofKeeper);

        people.animator();
        assertThat(remarks.of(fiche.id())).hasSize(1);
        take(Step.RETURN, "Alors à lundi.");

        assertThat(remarks.of(fiche.id()))
                .singleElement()
                .returns("Alors à lundi.", Remark::text)
                .returns(false, Remark::ofKeeper);
        people.member();
        take(Step.SUBMIT, "x".repeat(20_000));
        assertThat(remarks.of(fiche.id()).getFirst().text()).hasSize(2000);
    }

    @Test
    void where_nothing_is_reviewed_a_member_publishes_itself() {
        publication = publication(ReviewSettings.Required.NEVER);
        people.member();
        take(Step.PUBLISH, "");

        assertThat(stored().status()).isEqualTo(FicheStatus.PUBLISHED);
        assertThat(people.letters(people.keeper)).isEmpty();
        take(Step.WITHDRAW, "");
        assertThat(stored().status()).isEqualTo(FicheStatus.DRAFT);
    }

    @Test
    void a_member_takes_no_step_of_the_animators() {
        people.member();

        assertDenied(Step.PUBLISH);
        assertDenied(Step.ARCHIVE);
        assertDenied(Step.RETURN);
        people.stranger();
        assertDenied(Step.SUBMIT);
        people.animator();
        take(Step.ARCHIVE, "");
        people.member();
        assertThat(publication.steps(stored())).isEmpty();
        assertDenied(Step.REOPEN);
    }

    @Test
    void a_step_from_what_is_no_longer_so_is_not_taken() {
        people.animator();
        take(Step.PUBLISH, "");

        assertThat(publication.take(fiche.id(), 1, Step.ARCHIVE, "")).isInstanceOf(SaveOutcome.Conflict.class);
        assertThat(stored().status()).isEqualTo(FicheStatus.PUBLISHED);
    }

    private void take(Step step, String comment) {
        assertThat(publication.take(fiche.id(), stored().version(), step, comment))
                .isInstanceOf(SaveOutcome.Saved.class);
    }

    private void assertDenied(Step step) {
        Fiche before = stored();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> publication.take(fiche.id(), before.version(), step, ""));
        assertThat(stored()).isEqualTo(before);
    }

    private Fiche stored() {
        return store.find(fiche.id()).orElseThrow();
    }

    private Publication publication(ReviewSettings.Required required) {
        return new Publication(
                beans.getBean(FicheAccess.class),
                store,
                new ReviewSettings(required),
                beans.getBean(Remarks.class),
                beans.getBean(ReviewLetters.class),
                beans.getBean(ReviewNotices.class),
                beans.getBean(TransactionTemplate.class));
    }
}
