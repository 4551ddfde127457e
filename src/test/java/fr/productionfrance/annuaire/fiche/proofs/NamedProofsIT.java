package fr.productionfrance.annuaire.fiche.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Problem;
import fr.productionfrance.annuaire.fiche.ProblemCode;
import fr.productionfrance.annuaire.fiche.Proof;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.editing.Difference;
import fr.productionfrance.annuaire.fiche.editing.EditOutcome;
import fr.productionfrance.annuaire.fiche.editing.Editing;
import fr.productionfrance.annuaire.fiche.editing.FicheChronicle;
import fr.productionfrance.annuaire.fiche.editing.HistoryEntry;
import fr.productionfrance.annuaire.search.indexing.FicheEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** What becomes of a file as drafts, fiches and histories name it and no longer do. */
class NamedProofsIT extends ProofBed {

    private static final String FACT = "sites[73282932000074].certificates[QMS.9100 FR-0001].proof";

    private final Editing editing;
    private final FicheChronicle chronicle;

    @Autowired
    NamedProofsIT(BeanFactory beans) {
        super(beans);
        this.editing = beans.getBean(Editing.class);
        this.chronicle = beans.getBean(FicheChronicle.class);
    }

    @Test
    void a_file_is_named_by_the_fiche_and_told_by_its_history() {
        Proof proof = handedIn("a");

        assertThat(editing.save(fiche.id(), 1, with(proof))).isInstanceOf(EditOutcome.Saved.class);

        assertThat(store.find(fiche.id()).orElseThrow().data()).isEqualTo(with(proof));
        Difference told = newest().differences().getFirst();
        assertThat(told.path()).isEqualTo(FACT);
        assertThat(told.before()).isEmpty();
        assertThat(told.after().orElseThrow().toString()).contains(proof.id().toString(), proof.name(), proof.sha256());
    }

    @Test
    void the_index_hears_nothing_of_a_file() {
        FicheEncoder index = beans.getBean(FicheEncoder.class);
        Fiche shown = new Fiche(
                fiche.id(),
                fiche.version(),
                fiche.slug(),
                fiche.status(),
                fiche.createdAt(),
                fiche.updatedAt(),
                with(handedIn("a")));

        assertThat(index.encode(shown).json()).isEqualTo(index.encode(fiche).json());
    }

    @Test
    void a_file_that_is_handed_in_again_is_no_change() {
        editing.save(fiche.id(), 1, with(handedIn("a")));

        assertThat(editing.save(fiche.id(), 2, with(handedIn("a")))).isInstanceOf(EditOutcome.Unchanged.class);
    }

    @Test
    void a_change_that_only_replaces_a_file_is_a_change() {
        editing.save(fiche.id(), 1, with(handedIn("a")));

        editing.save(fiche.id(), 2, with(handedIn("b")));

        assertThat(newest().differences()).extracting(Difference::path).containsExactly(FACT);
    }

    @Test
    void no_fiche_names_a_file_that_is_anothers_or_gone() {
        Proof proof = handedIn("a");
        Fiche other = store.create(
                Fiches.full().withFirm(new Siren("552100554"), true).withSites(List.of()), FicheStatus.DRAFT, "test");
        jdbc.sql("UPDATE proof_file SET fiche_id = ? WHERE id = ?")
                .params(other.id().value(), proof.id())
                .update();

        EditOutcome outcome = editing.save(fiche.id(), 1, with(proof));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> store.save(fiche.id(), 1, with(proof), "past the editor"));
        jdbc.sql("DELETE FROM fiche WHERE id = ?").param(other.id().value()).update();

        assertThat(outcome)
                .isEqualTo(new EditOutcome.Refused(List.of(
                        new Problem("sites[0].certificates[0].proof", ProblemCode.PROOF_GONE, List.of(proof.name())))));
        assertThat(editing.save(fiche.id(), 1, with(proof))).isInstanceOf(EditOutcome.Refused.class);
        assertThat(store.find(fiche.id())).contains(fiche);
    }

    @Test
    void what_is_named_stays_and_what_is_not_goes_after_its_time() {
        Proof saved = handedIn("saved");
        Proof typed = handedIn("typed");
        Proof left = handedIn("left");
        editing.save(fiche.id(), 1, with(saved));
        editing.keepDraft(fiche.id(), 2, with(typed));

        clean();
        assertThat(List.of(saved, typed, left)).allMatch(proof -> proofs.isKept(proof.id()));
        passTime();
        clean();

        assertThat(proofs.isKept(left.id())).isFalse();
        assertThat(List.of(saved, typed)).allMatch(proof -> proofs.isKept(proof.id()));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("DELETE FROM proof_file WHERE id = ?")
                        .param(saved.id())
                        .update());
    }

    @Test
    void what_is_named_again_begins_its_time_anew() {
        Proof proof = handedIn("a");
        clean();
        passTime();
        editing.keepDraft(fiche.id(), 1, with(proof));
        clean();
        editing.dropDraft(fiche.id());
        clean();

        assertThat(proofs.isKept(proof.id())).isTrue();
    }

    @Test
    void a_former_state_comes_back_with_its_file() {
        Proof proof = handedIn("a");
        editing.save(fiche.id(), 1, with(proof));
        editing.save(fiche.id(), 2, with(null));
        clean();

        assertThat(chronicle.gone(fiche.id(), 2)).isEmpty();
        assertThat(chronicle.restore(fiche.id(), 2, 3)).isInstanceOf(EditOutcome.Saved.class);

        assertThat(store.find(fiche.id()).orElseThrow().data()).isEqualTo(with(proof));
    }

    @Test
    void a_former_state_whose_file_is_gone_comes_back_without_it() {
        Proof proof = handedIn("a");
        editing.save(fiche.id(), 1, with(proof));
        editing.save(fiche.id(), 2, Fiches.full().withContacts(List.of()));
        clean();
        passTime();
        clean();

        assertThat(chronicle.gone(fiche.id(), 2)).containsExactly(proof);
        assertThat(chronicle.restore(fiche.id(), 2, 3)).isInstanceOf(EditOutcome.Saved.class);

        assertThat(store.find(fiche.id()).orElseThrow().data()).isEqualTo(Fiches.full());
    }

    @Test
    void who_goes_leaves_the_firms_files() {
        Proof proof = handedIn("a");
        editing.save(fiche.id(), 1, with(proof));
        jdbc.sql("DELETE FROM account WHERE email = ?").param(people.keeper).update();

        people.otherKeeper();
        assertThat(proofs.open(proof.id())).isPresent();
    }

    private Proof handedIn(String content) {
        return ((ProofOutcome.Kept) proofs.add(fiche.id(), "a.pdf", Files.pdf(content))).proof();
    }

    private static FicheData with(@Nullable Proof proof) {
        return Fiches.withSite(site -> site.withParts(
                site.certificates().stream()
                        .map((Certificate certificate) -> certificate.withProof(proof))
                        .toList(),
                site.resources(),
                site.capabilities(),
                site.capacities()));
    }

    private HistoryEntry newest() {
        return chronicle.of(fiche.id()).getFirst();
    }

    private void clean() {
        beans.getBean(ProofSchedule.class).clean();
    }

    private void passTime() {
        jdbc.sql("UPDATE proof_file SET unused_since = unused_since - interval '91 days' WHERE fiche_id = ?")
                .param(fiche.id().value())
                .update();
    }
}
