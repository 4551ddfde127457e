package fr.productionfrance.annuaire.fiche.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.Proof;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** What is taken, from whom, and who gets it, on the real store. */
class ProofsIT extends ProofBed {

    @Autowired
    ProofsIT(BeanFactory beans) {
        super(beans);
    }

    @Test
    void a_file_comes_back_as_it_was_handed_in_to_its_keepers_and_the_animator() {
        byte[] content = Files.pdf("ISO 9001");

        Proof proof = kept(proofs.add(fiche.id(), "ISO 9001.pdf", content));

        assertThat(proof.name()).isEqualTo("ISO 9001.pdf");
        assertThat(proof.sha256()).matches("[0-9a-f]{64}");
        people.otherKeeper();
        assertThat(proofs.open(proof.id()).orElseThrow().content()).isEqualTo(content);
        people.animator();
        assertThat(proofs.open(proof.id()).orElseThrow())
                .returns("ISO 9001.pdf", ProofFile::name)
                .returns(ProofType.PDF, ProofFile::type);
    }

    @Test
    void for_all_others_there_is_none_and_they_hand_in_none() {
        UUID id = kept(proofs.add(fiche.id(), "a.pdf", Files.pdf("a"))).id();

        people.stranger();
        assertThat(proofs.open(id)).isEmpty();
        assertThat(proofs.isKept(id)).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> proofs.add(fiche.id(), "b.pdf", Files.pdf("b")));
        people.nobody();
        assertThat(proofs.open(id)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> proofs.add(fiche.id(), "b.pdf", Files.pdf("b")));
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void who_keeps_the_fiche_no_longer_finds_none_from_then_on() {
        UUID id = kept(proofs.add(fiche.id(), "a.pdf", Files.pdf("a"))).id();

        jdbc.sql("DELETE FROM account_fiche WHERE fiche_id = ?")
                .param(fiche.id().value())
                .update();
        boolean stillThere = proofs.isKept(id);
        people.keep(fiche);

        assertThat(stillThere).isFalse();
        assertThat(proofs.isKept(id)).isTrue();
    }

    @Test
    void what_is_empty_too_large_or_of_another_kind_is_not_taken() {
        byte[] large = new byte[Math.toIntExact(proofs.maxSize().toBytes()) + 1];
        System.arraycopy(Files.pdf(""), 0, large, 0, 9);

        assertThat(proofs.add(fiche.id(), "a.pdf", new byte[0])).isEqualTo(refused(ProofOutcome.Reason.EMPTY));
        assertThat(proofs.add(fiche.id(), "a.pdf", large)).isEqualTo(refused(ProofOutcome.Reason.TOO_LARGE));
        assertThat(proofs.add(fiche.id(), "a.pdf", Files.zip())).isEqualTo(refused(ProofOutcome.Reason.NOT_OF_A_KIND));
        assertThat(files()).isZero();
    }

    @Test
    void whatever_it_is_called_it_is_called_what_it_is() {
        assertThat(kept(proofs.add(fiche.id(), "../../etc/passwd\0\u202E.exe", Files.image("png")))
                        .name())
                .isEqualTo("passwd.png");
        assertThat(kept(proofs.add(fiche.id(), "'); DROP TABLE fiche;--.pdf", Files.pdf("a")))
                        .name())
                .isEqualTo("'); DROP TABLE fiche;--.pdf");
        assertThat(kept(proofs.add(fiche.id(), "x".repeat(500), Files.image("jpg")))
                        .name())
                .hasSize(ProofName.LONGEST + 4);
    }

    @Test
    void the_same_file_again_is_the_same_file() {
        Proof first = kept(proofs.add(fiche.id(), "a.pdf", Files.pdf("a")));

        assertThat(kept(proofs.add(fiche.id(), "a.pdf", Files.pdf("a")))).isEqualTo(first);
        assertThat(kept(proofs.add(fiche.id(), "b.pdf", Files.pdf("a")))).isNotEqualTo(first);
        assertThat(kept(proofs.add(fiche.id(), "a.pdf", Files.pdf("b")))).isNotEqualTo(first);
    }

    @Test
    void a_fiche_has_so_much_room_and_what_nothing_names_makes_way() {
        byte[] content = Files.pdf("a".repeat(600));
        Proofs small = new Proofs(
                beans.getBean(FicheAccess.class),
                beans.getBean(ProofTable.class),
                new ProofSettings(DataSize.ofBytes(1000), DataSize.ofBytes(1500), 90, "-"),
                beans.getBean(TransactionTemplate.class));
        UUID first = kept(small.add(fiche.id(), "a.pdf", content)).id();

        assertThat(small.add(fiche.id(), "b.pdf", content)).isEqualTo(refused(ProofOutcome.Reason.NO_ROOM));
        jdbc.sql("UPDATE proof_file SET uploaded_at = now() - interval '2 hours' WHERE id = ?")
                .param(first)
                .update();

        assertThat(small.isKept(kept(small.add(fiche.id(), "b.pdf", content)).id()))
                .isTrue();
        assertThat(small.isKept(first)).isFalse();
    }

    private int files() {
        return jdbc.sql("SELECT count(*) FROM proof_file WHERE fiche_id = ?")
                .param(fiche.id().value())
                .query(Integer.class)
                .single();
    }

    private static Proof kept(ProofOutcome outcome) {
        assertThat(outcome).isInstanceOf(ProofOutcome.Kept.class);
        return ((ProofOutcome.Kept) outcome).proof();
    }

    private static ProofOutcome refused(ProofOutcome.Reason reason) {
        return new ProofOutcome.Refused(reason);
    }
}
