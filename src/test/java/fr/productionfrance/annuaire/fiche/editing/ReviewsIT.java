package fr.productionfrance.annuaire.fiche.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Author;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Edited;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.store.FicheHistory;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What becomes of changes that wait, on the real store. */
@IntegrationTest
class ReviewsIT {

    private static final String RA = "sites[73282932000074].capabilities[0190c0de-0000-7000-8000-000000000001].raUm";
    private static final String EVIDENCE =
            "sites[73282932000074].capabilities[0190c0de-0000-7000-8000-000000000001].evidence";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private FicheStore store;

    @Autowired
    private FicheHistory history;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewQueue queue;

    @Autowired
    private Remarks remarks;

    @Autowired
    private JdbcClient jdbc;

    private People people;
    private Fiche fiche;

    @BeforeEach
    void publish_a_fiche_and_propose_a_change_of_it() {
        people = new People(beans);
        fiche = store.create(Fiches.full(), FicheStatus.PUBLISHED, "test");
        people.keep(fiche);
        propose(Edited.fiche("sites[0].capabilities[0].raUm", 0.4).withContacts(List.of()));
    }

    @AfterEach
    void remove_it() {
        people.forget();
    }

    @Test
    void what_waits_stands_in_the_animators_list_and_on_its_page_fact_by_fact() {
        people.animator();

        assertThat(queue.all())
                .filteredOn(entry -> entry.fiche().equals(fiche.id()))
                .singleElement()
                .returns(ReviewQueue.Kind.CHANGES, ReviewQueue.Entry::kind)
                .returns("Pilat Précision", ReviewQueue.Entry::name);
        assertThat(paths()).containsExactlyInAnyOrder(RA, EVIDENCE, "contacts[Élodie Martin]", "contacts[Atelier]");
    }

    @Test
    void a_part_is_accepted_and_the_rest_goes_back_to_its_author() {
        people.animator();

        var decided = (ReviewOutcome.Decided)
                reviews.accept(review(), Set.of("contacts[Atelier]"), "Gardez\nÉlodie, s’il vous plaît.");

        FicheData data = decided.fiche().data();
        assertThat(data)
                .isEqualTo(Fiches.full().withContacts(Fiches.full().contacts().subList(0, 1)));
        assertThat(store.find(fiche.id())).contains(decided.fiche());
        assertThat(reviews.find(fiche.id())).isEmpty();
        assertThat(people.letters(people.keeper))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains("une partie", "Pilat Précision", "Gardez\nÉlodie, s’il vous plaît."));
        assertThat(people.letters(people.otherKeeper)).hasSize(1);
        people.member();
        Edition edition = editing.open(fiche.id());
        assertThat(edition.baseVersion()).isEqualTo(2);
        assertThat(Differences.between(data, edition.data()))
                .extracting(Difference::path)
                .containsExactlyInAnyOrder(RA, EVIDENCE, "contacts[Élodie Martin]");
        Remark remark = remarks.of(fiche.id()).getFirst();
        assertThat(remark.text()).isEqualTo("Gardez\nÉlodie, s’il vous plaît.");
        remarks.putAway(fiche.id(), remark.id());
        assertThat(remarks.of(fiche.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Pilat Précision : vos modifications ne sont pas publiées | n’a pas accepté | Son commentaire :",
                "en | Pilat Précision: your changes are not published | has not accepted | The comment:",
                "de | Pilat Précision: Ihre Änderungen sind nicht veröffentlicht | nicht angenommen | Der Kommentar:"
            })
    void each_keeper_reads_of_it_in_the_language_of_the_account(
            String language, String subject, String decision, String comment) {
        speak(people.keeper, language);
        people.animator();

        reviews.accept(review(), Set.of(), "Prüfzeugnis fehlt");

        assertThat(people.letters(people.keeper))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .startsWith(subject + "\n")
                        .contains(decision, comment + "\n\nPrüfzeugnis fehlt", "/mon-espace/fiche/" + fiche.slug()));
        assertThat(people.letters(people.otherKeeper))
                .singleElement()
                .satisfies(letter -> assertThat(letter).contains("n’a pas accepté"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Pilat Précision : des modifications à relire | attendent votre relecture",
                "en | Pilat Précision: changes to review | waiting for your review",
                "de | Pilat Précision: Änderungen zu prüfen | warten auf Ihre Prüfung"
            })
    void the_animators_are_told_in_theirs(String language, String subject, String words) {
        people.animator();
        review();
        speak(people.animator, language);

        propose(Edited.fiche("sites[0].capabilities[0].raUm", 0.2));

        // They were queued one after the other; nobody promises that they arrive so.
        assertThat(people.letters(people.animator))
                .hasSize(2)
                .anySatisfy(letter -> assertThat(letter)
                        .startsWith(subject + "\n")
                        .contains(words, "/admin/relectures/" + fiche.id())
                        .doesNotContain(people.keeper));
    }

    @Test
    void the_animators_get_one_letter_about_a_fiche_until_one_of_them_has_looked() {
        propose(Edited.fiche("sites[0].capabilities[0].raUm", 0.2));
        people.member();
        reviews.withdraw(fiche.id());
        people.otherKeeper();
        editing.save(fiche.id(), 1, Edited.fiche("sites[0].capabilities[0].geometricUm", 2.0));
        assertThat(people.letters(people.animator)).hasSize(1);

        people.animator();
        review();
        assertThat(people.letters(people.animator)).hasSize(1);
        propose(Edited.fiche("sites[0].capabilities[0].raUm", 0.2));
        assertThat(people.letters(people.animator)).hasSize(2);
        propose(Edited.fiche("sites[0].capabilities[0].raUm", 0.3));
        assertThat(people.letters(people.animator)).hasSize(2);
    }

    @Test
    void what_is_only_looked_at_or_kept_as_a_draft_is_no_news() {
        people.animator();
        review();
        people.member();
        editing.keepDraft(fiche.id(), 1, Edited.fiche("sites[0].capabilities[0].raUm", 0.2));
        editing.save(
                fiche.id(),
                1,
                Edited.fiche("sites[0].capabilities[0].raUm", 0.4).withContacts(List.of()));

        assertThat(people.letters(people.animator)).hasSize(1);
    }

    @Test
    void the_history_names_who_proposed_and_who_accepted() {
        people.member();
        var member = people.current().account();
        people.animator();
        var animator = people.current().account();

        reviews.accept(review(), paths(), "");

        assertThat(Author.read(history.of(fiche.id()).getFirst().author()).orElseThrow())
                .returns(member, Author::account)
                .returns(animator, author -> author.acceptedBy().orElseThrow());
    }

    @Test
    void an_accepted_change_of_an_audited_capability_makes_it_declared_again() {
        people.animator();
        reviews.accept(review(), paths(), "");

        assertThat(capability().raUm()).isEqualTo(0.4);
        assertThat(capability().evidence().kind()).isEqualTo(Evidence.Kind.DECLARED);
    }

    @Test
    void the_animator_can_keep_the_audit_of_what_is_changed() {
        people.animator();
        reviews.accept(review(), Set.of(RA), "");

        assertThat(capability().raUm()).isEqualTo(0.4);
        assertThat(capability().evidence().kind()).isEqualTo(Evidence.Kind.AUDITED);
    }

    @Test
    void an_audit_does_not_fall_where_none_of_the_changes_of_what_it_established_is_taken() {
        people.animator();
        reviews.accept(review(), Set.of(EVIDENCE, "contacts[Atelier]"), "");

        assertThat(capability())
                .isEqualTo(Fiches.full().sites().getFirst().capabilities().getFirst());
    }

    @Test
    void declining_changes_nothing_and_says_so() {
        people.animator();

        assertThat(reviews.accept(review(), Set.of(), "Non")).isEqualTo(new ReviewOutcome.Decided(fiche));
        assertThat(store.find(fiche.id())).contains(fiche);
        assertThat(people.letters(people.keeper))
                .singleElement()
                .satisfies(letter -> assertThat(letter).contains("n’a pas accepté", "Non"));
    }

    @Test
    void what_was_proposed_is_carried_over_to_what_the_fiche_says_by_now() {
        store.save(fiche.id(), 1, Edited.fiche("contacts[0].role", "Achats").withFirm(Fiches.SIREN, false), "test");
        people.animator();
        Review review = review();

        assertThat(review.changes())
                .filteredOn(ProposedChange::contested)
                .extracting(change -> change.difference().path())
                .containsExactly("contacts[Élodie Martin]");
        reviews.accept(review, Set.of(RA), "");

        FicheData now = store.find(fiche.id()).orElseThrow().data();
        assertThat(now.demo()).isFalse();
        assertThat(now.contacts().getFirst().role()).isEqualTo("Achats");
        assertThat(now.sites().getFirst().capabilities().getFirst().raUm()).isEqualTo(0.4);
    }

    @Test
    void a_decision_on_what_is_no_longer_so_does_nothing() {
        people.animator();
        Review seen = review();
        store.save(fiche.id(), 1, Edited.fiche("name", "ENTRE-TEMPS"), "test");

        assertThat(reviews.accept(seen, Set.of(RA), "")).isEqualTo(new ReviewOutcome.Outdated());
        propose(Edited.fiche("sites[0].capabilities[0].raUm", 0.2));
        people.animator();
        assertThat(reviews.accept(seen, Set.of(RA), "")).isEqualTo(new ReviewOutcome.Outdated());
        assertThat(capability().raUm()).isEqualTo(0.8);
    }

    @Test
    void of_two_decisions_at_once_one_is_carried_out() throws Exception {
        people.animator();
        Review seen = review();
        var start = new CyclicBarrier(2);
        Callable<ReviewOutcome> decision = () -> {
            people.animator();
            start.await();
            return reviews.accept(seen, Set.of(RA), "");
        };

        assertThat(atOnce(decision, decision))
                .hasSize(2)
                .areExactly(1, new Condition<>(ReviewOutcome.Decided.class::isInstance, "decided"))
                .areExactly(1, new Condition<>(ReviewOutcome.Outdated.class::isInstance, "outdated"));
        assertThat(store.find(fiche.id()).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void of_two_keepers_who_propose_at_once_neither_loses_anything() throws Exception {
        people.member();
        reviews.withdraw(fiche.id());
        var start = new CyclicBarrier(2);
        Callable<EditOutcome> first = () -> {
            people.member();
            start.await();
            return editing.save(fiche.id(), 1, Edited.fiche("sites[0].capabilities[0].raUm", 0.4));
        };
        Callable<EditOutcome> second = () -> {
            people.otherKeeper();
            start.await();
            return editing.save(fiche.id(), 1, Edited.fiche("sites[0].capabilities[0].geometricUm", 2.0));
        };

        assertThat(atOnce(first, second)).allMatch(EditOutcome.Submitted.class::isInstance);

        people.animator();
        assertThat(review().proposal().data().sites().getFirst().capabilities().getFirst())
                .returns(0.4, Capability::raUm)
                .returns(2.0, Capability::geometricUm);
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(List.of(one, other))) {
                results.add(done.get());
            }
            return results;
        }
    }

    @Test
    void what_would_break_a_rule_is_refused() {
        propose(Fiches.withCapability(capability -> material(capability, "ALU", List.of("ALU.2000"))));
        people.animator();
        Set<String> material =
                paths().stream().filter(path -> path.endsWith(".material")).collect(Collectors.toSet());

        assertThat(material).hasSize(1);
        assertThat(reviews.accept(review(), material, "")).isInstanceOf(ReviewOutcome.Refused.class);
        assertThat(store.find(fiche.id())).contains(fiche);
    }

    @Test
    void a_keeper_takes_changes_back_and_goes_on_with_them() {
        people.member();
        reviews.withdraw(fiche.id());

        assertThat(reviews.isWaiting(fiche.id())).isFalse();
        assertThat(editing.open(fiche.id()).data().contacts()).isEmpty();
    }

    @Test
    void only_the_animator_decides_and_only_keepers_take_back() {
        people.animator();
        Review review = review();
        people.member();

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reviews.find(fiche.id()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(queue::all);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reviews.accept(review, Set.of(), ""));
        people.stranger();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reviews.withdraw(fiche.id()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reviews.isWaiting(fiche.id()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> remarks.of(fiche.id()));
    }

    private void speak(String email, String language) {
        jdbc.sql("update account set language = ? where email = ?")
                .params(language, email)
                .update();
    }

    private void propose(FicheData data) {
        people.member();
        long version = store.find(fiche.id()).orElseThrow().version();
        assertThat(editing.save(fiche.id(), version, data)).isInstanceOf(EditOutcome.Submitted.class);
    }

    private Review review() {
        return reviews.find(fiche.id()).orElseThrow();
    }

    private Set<String> paths() {
        return review().changes().stream()
                .map(change -> change.difference().path())
                .collect(Collectors.toSet());
    }

    private Capability capability() {
        return store.find(fiche.id())
                .orElseThrow()
                .data()
                .sites()
                .getFirst()
                .capabilities()
                .getFirst();
    }

    private static Capability material(Capability capability, String material, List<String> grades) {
        return new Capability(
                capability.id(),
                capability.process(),
                material,
                grades,
                capability.resource(),
                capability.tolerance(),
                capability.geometricUm(),
                capability.raUm(),
                capability.box(),
                capability.round(),
                capability.thicknessMm(),
                capability.massKg(),
                capability.batch(),
                capability.piecesPerYear(),
                capability.leadTime(),
                capability.subcontracted(),
                capability.inspection(),
                capability.documents(),
                capability.evidence());
    }
}
