package fr.productionfrance.annuaire.fiche.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.productionfrance.annuaire.access.Memberships;
import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Proof;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.editing.People;
import fr.productionfrance.annuaire.fiche.proofs.Files;
import fr.productionfrance.annuaire.fiche.proofs.ProofOutcome;
import fr.productionfrance.annuaire.fiche.proofs.Proofs;
import fr.productionfrance.annuaire.fiche.store.FicheHistory;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Finding a member, bringing one in, and making one fiche of two, on the real store. */
@IntegrationTest
class MergesIT {

    private static final Siren OTHER_FIRM = new Siren("552100554");

    private final BeanFactory beans;
    private final FicheStore store;
    private final FicheHistory history;
    private final Memberships memberships;
    private final Members members;
    private final MemberList list;
    private final Duplicates duplicates;
    private final Merges merges;

    private People keptBy;
    private People otherBy;
    private Fiche kept;
    private Fiche other;

    @Autowired
    MergesIT(
            BeanFactory beans,
            FicheStore store,
            FicheHistory history,
            Memberships memberships,
            Members members,
            MemberList list,
            Duplicates duplicates,
            Merges merges) {
        this.beans = beans;
        this.store = store;
        this.history = history;
        this.memberships = memberships;
        this.members = members;
        this.list = list;
        this.duplicates = duplicates;
        this.merges = merges;
    }

    @BeforeEach
    void one_firm_has_two_fiches() {
        keptBy = new People(beans);
        otherBy = new People(beans);
        kept = store.create(Fiches.full(), FicheStatus.PUBLISHED, "test");
        other = store.create(sameFirmUnderAnotherNumber(), FicheStatus.PUBLISHED, "test");
        keptBy.keep(kept);
        otherBy.keep(other);
        keptBy.animator();
    }

    @AfterEach
    void remove_them() {
        otherBy.forget();
        keptBy.forget();
    }

    @Test
    void the_two_are_found_to_be_likely_one_firms() {
        assertThat(duplicates.find())
                .filteredOn(pair -> pair.one().id().equals(kept.id()))
                .singleElement()
                .returns(other.id(), pair -> pair.other().id());
    }

    @Test
    void one_stays_with_what_both_say_and_the_other_is_archived_with_its_history() {
        Merge merge = merges.preview(kept.id(), other.id()).orElseThrow();
        assertThat(merge.newContacts()).isZero();

        assertThat(merges.carryOut(merge)).isInstanceOf(MergeOutcome.Merged.class);

        assertThat(store.find(kept.id()).orElseThrow().data()).isEqualTo(merge.result());
        Fiche archived = store.find(other.id()).orElseThrow();
        assertThat(archived.status()).isEqualTo(FicheStatus.ARCHIVED);
        assertThat(archived.data()).isEqualTo(other.data());
        assertThat(history.of(other.id())).hasSize(2);
        assertThat(merges.into(kept.id())).extracting(Fiche::id).containsExactly(other.id());
        assertThat(duplicates.find()).noneMatch(pair -> pair.other().id().equals(other.id()));
    }

    @Test
    void one_that_was_taken_out_of_the_archive_can_become_part_of_another_again() {
        merges.carryOut(merges.preview(kept.id(), other.id()).orElseThrow());
        Fiche archived = store.find(other.id()).orElseThrow();
        store.changeStatus(archived.id(), archived.version(), FicheStatus.PUBLISHED, "test");

        assertThat(merges.carryOut(merges.preview(kept.id(), other.id()).orElseThrow()))
                .isInstanceOf(MergeOutcome.Merged.class);

        assertThat(merges.into(kept.id())).extracting(Fiche::id).containsExactly(other.id());
    }

    @Test
    void who_kept_the_archived_one_keeps_the_one_that_stays() {
        merges.carryOut(merges.preview(kept.id(), other.id()).orElseThrow());

        assertThat(memberships.keepersOf(kept.id().value()))
                .contains(new EmailAddress(keptBy.keeper), new EmailAddress(otherBy.keeper));
    }

    @Test
    void files_of_certificates_are_taken_over_and_both_histories_keep_theirs() {
        Proofs proofs = beans.getBean(Proofs.class);
        Proof proof = ((ProofOutcome.Kept) proofs.add(other.id(), "nadcap.pdf", Files.pdf("a"))).proof();
        Certificate shown = new Certificate("QMS.9001", null, null, "N-77", null, null, proof);
        FicheData said = other.data()
                .withSites(List.of(withCertificate(other.data().sites().getFirst(), shown)));
        store.save(other.id(), other.version(), said, "test");

        merges.carryOut(merges.preview(kept.id(), other.id()).orElseThrow());

        Proof taken = store.find(kept.id()).orElseThrow().data().sites().getFirst().certificates().stream()
                .flatMap(certificate -> Stream.ofNullable(certificate.proof()))
                .findFirst()
                .orElseThrow();
        assertThat(taken.id()).isNotEqualTo(proof.id());
        assertThat(taken).returns(proof.name(), Proof::name).returns(proof.sha256(), Proof::sha256);
        keptBy.member();
        assertThat(proofs.open(taken.id()).orElseThrow().content()).isEqualTo(Files.pdf("a"));
        assertThat(proofs.isKept(proof.id())).isFalse();
        keptBy.animator();
        assertThat(proofs.isKept(proof.id())).isTrue();
    }

    private static Site withCertificate(Site site, Certificate certificate) {
        return site.withParts(List.of(certificate), site.resources(), site.capabilities(), site.capacities());
    }

    @Test
    void nothing_is_done_when_one_of_them_has_changed_since_it_was_looked_at() {
        Merge merge = merges.preview(kept.id(), other.id()).orElseThrow();
        store.save(kept.id(), kept.version(), kept.data().withContacts(List.of()), "test");

        assertThat(merges.carryOut(merge)).isInstanceOf(MergeOutcome.Outdated.class);
        assertThat(store.find(other.id())).contains(other);
        assertThat(merges.into(kept.id())).isEmpty();
    }

    @Test
    void a_fiche_is_not_merged_with_itself_or_with_an_archived_one() {
        assertThat(merges.preview(kept.id(), kept.id())).isEmpty();
        store.changeStatus(other.id(), other.version(), FicheStatus.ARCHIVED, "test");
        assertThat(merges.preview(kept.id(), other.id())).isEmpty();
    }

    @Test
    void the_list_finds_by_name_by_number_and_by_status() {
        assertThat(found("pilat", Optional.empty())).contains(kept.slug(), other.slug());
        assertThat(found("552 100 554", Optional.empty())).containsExactly(other.slug());
        assertThat(found("pilat", Optional.of(FicheStatus.ARCHIVED))).isEmpty();
        assertThat(found("'; drop table fiche; -- \0 %", Optional.empty())).isEmpty();
        assertThat(list.count(new MemberFilter("552100554", Optional.empty()))).isEqualTo(1);
    }

    @Test
    void a_firm_is_brought_in_once() {
        assertThat(members.create("123", "Nulle part")).isInstanceOf(NewMember.NoSiren.class);
        assertThat(members.create("552 100 554", "Encore elle"))
                .isInstanceOfSatisfying(
                        NewMember.Known.class,
                        known -> assertThat(known.fiche()).isEqualTo(other));
        assertThat(members.create("356000000", " ")).isInstanceOf(NewMember.Refused.class);
    }

    @Test
    void all_of_it_is_the_animators_alone() {
        Merge merge = merges.preview(kept.id(), other.id()).orElseThrow();
        keptBy.member();

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> merges.carryOut(merge));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(duplicates::find);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> found("", Optional.empty()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> members.create("356000000", "La Poste"));
    }

    private List<String> found(String name, Optional<FicheStatus> status) {
        return list.page(new MemberFilter(name, status), 0, 100).stream()
                .map(MemberRow::slug)
                .toList();
    }

    private static FicheData sameFirmUnderAnotherNumber() {
        FicheData full = Fiches.full();
        return full.withFirm(OTHER_FIRM, true)
                .withSites(
                        full.sites().stream().map(site -> site.withSiret(null)).toList());
    }
}
