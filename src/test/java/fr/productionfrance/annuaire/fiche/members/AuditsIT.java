package fr.productionfrance.annuaire.fiche.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.editing.People;
import fr.productionfrance.annuaire.fiche.members.Audit.Manner;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What an audit leaves behind, on the real store. */
@IntegrationTest
class AuditsIT {

    private final LocalDate today = LocalDate.now(Places.TIME_ZONE);

    private final BeanFactory beans;
    private final FicheStore store;
    private final Audits audits;

    private People people;
    private Fiche fiche;
    private Capability declared;

    @Autowired
    AuditsIT(BeanFactory beans, FicheStore store, Audits audits) {
        this.beans = beans;
        this.store = store;
        this.audits = audits;
    }

    @BeforeEach
    void make_a_fiche_that_only_declares() {
        people = new People(beans);
        fiche = store.create(
                Fiches.withCapability(capability ->
                        capability.withEvidence(new Evidence(Evidence.Kind.DECLARED, today.minusYears(1)))),
                FicheStatus.PUBLISHED,
                "test");
        people.keep(fiche);
        declared = fiche.data().sites().getFirst().capabilities().getFirst();
        people.animator();
    }

    @AfterEach
    void remove_it() {
        people.forget();
    }

    @Test
    void marks_what_it_confirmed_as_audited_on_its_day_and_nothing_else() {
        LocalDate held = today.minusDays(3);

        assertThat(record(held, Set.of(declared.id()), today.plusYears(1))).isEqualTo(AuditOutcome.RECORDED);

        Fiche now = store.find(fiche.id()).orElseThrow();
        List<Capability> before = all(fiche);
        assertThat(all(now))
                .containsExactlyElementsOf(before.stream()
                        .map(capability -> capability.id().equals(declared.id())
                                ? capability.withEvidence(new Evidence(Evidence.Kind.AUDITED, held))
                                : capability)
                        .toList());
        assertThat(audits.of(fiche.id()))
                .containsExactly(new Audit(
                        held,
                        Manner.ON_SITE,
                        "Jeanne Contrôle",
                        Set.of(declared.id()),
                        "Rien à signaler",
                        today.plusYears(1)));
    }

    @Test
    void that_confirms_nothing_is_kept_and_changes_no_fiche() {
        assertThat(record(today, Set.of(), null)).isEqualTo(AuditOutcome.RECORDED);

        assertThat(store.find(fiche.id()).orElseThrow().version()).isEqualTo(fiche.version());
        assertThat(audits.of(fiche.id())).hasSize(1);
    }

    @Test
    void entered_late_takes_nothing_from_a_later_one() {
        record(today.minusDays(1), Set.of(declared.id()), null);
        audits.record(
                fiche.id(),
                store.find(fiche.id()).orElseThrow().version(),
                audit(today.minusDays(30), "Jeanne Contrôle", Set.of(declared.id()), null));

        assertThat(all(store.find(fiche.id()).orElseThrow()))
                .filteredOn(capability -> capability.id().equals(declared.id()))
                .singleElement()
                .returns(today.minusDays(1), capability -> capability.evidence().date());
        assertThat(audits.of(fiche.id())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "1,  , Jeanne, IN_THE_FUTURE",
        "-1, -1, Jeanne, DUE_BEFORE_HELD",
        "-1, 30, '   ', NO_AUDITOR",
    })
    void that_cannot_be_is_refused_and_leaves_nothing(
            int heldInDays, @Nullable Integer dueInDays, String auditor, AuditOutcome refusal) {
        Audit audit = audit(
                today.plusDays(heldInDays),
                auditor,
                Set.of(declared.id()),
                dueInDays == null ? null : today.plusDays(dueInDays));

        assertThat(audits.record(fiche.id(), fiche.version(), audit)).isEqualTo(refusal);
        assertThat(audits.of(fiche.id())).isEmpty();
        assertThat(store.find(fiche.id()).orElseThrow()).isEqualTo(fiche);
    }

    @Test
    void of_a_fiche_that_changed_meanwhile_is_not_recorded() {
        store.save(fiche.id(), fiche.version(), fiche.data().withContacts(List.of()), "test");

        assertThat(record(today, Set.of(declared.id()), null)).isEqualTo(AuditOutcome.OUTDATED);
        assertThat(audits.of(fiche.id())).isEmpty();
    }

    @Test
    void is_the_animators_alone() {
        people.member();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> record(today, Set.of(declared.id()), null));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> audits.of(fiche.id()));
        assertThat(store.find(fiche.id()).orElseThrow()).isEqualTo(fiche);
    }

    private AuditOutcome record(LocalDate held, Set<UUID> confirmed, @Nullable LocalDate due) {
        return audits.record(fiche.id(), fiche.version(), audit(held, "Jeanne Contrôle", confirmed, due));
    }

    private static Audit audit(LocalDate held, String auditor, Set<UUID> confirmed, @Nullable LocalDate due) {
        return new Audit(held, Manner.ON_SITE, auditor, confirmed, "Rien à signaler", due);
    }

    private static List<Capability> all(Fiche fiche) {
        return fiche.data().sites().stream()
                .flatMap(site -> site.capabilities().stream())
                .toList();
    }
}
