package fr.productionfrance.annuaire.fiche.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.Proof;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CertificateMergeTest {

    private static final Certificate STORED =
            certificate("N-1", "2026-01-31").withProof(new Proof(UUID.randomUUID(), "iso.pdf", "00"));

    @Test
    void an_import_leaves_the_file_to_a_certificate_that_it_knows() {
        assertThat(merged(certificate("N-1", "2027-01-31")))
                .isEqualTo(certificate("N-1", "2027-01-31").withProof(STORED.proof()));
        assertThat(merged(certificate(null, null))).isEqualTo(STORED);
    }

    @Test
    void another_certificate_is_not_shown_by_that_file() {
        assertThat(merged(certificate("N-2", "2027-01-31"))).isEqualTo(certificate("N-2", "2027-01-31"));
    }

    private static Certificate merged(Certificate typed) {
        return CertificateMerge.of(List.of(STORED), List.of(typed)).getFirst();
    }

    private static Certificate certificate(@Nullable String number, @Nullable String expires) {
        return new Certificate("QMS.9001", null, null, number, null, expires == null ? null : LocalDate.parse(expires));
    }
}
