package fr.productionfrance.annuaire.fiche.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Certificat ISO 9001.pdf|Certificat ISO 9001.pdf",
                "ISO 9001.2015|ISO 9001.2015.pdf",
                "scan.JPEG|scan.pdf",
                "facture.pdf.exe|facture.pdf.pdf",
                "Zertifikat für Gießerei №4 🔩.pdf|Zertifikat für Gießerei №4 🔩.pdf",
                "../../etc/passwd|passwd.pdf",
                "C:\\Users\\me\\Bureau\\scan.pdf|scan.pdf",
                "..|certificat.pdf",
                ".htaccess|htaccess.pdf",
                "a\"; filename=\"b.exe|a_; filename=_b.pdf",
                "<img src=x onerror=alert(1)>.pdf|_img src=x onerror=alert(1)_.pdf",
                "con?*|con__.pdf",
                "'   '|certificat.pdf",
            })
    void a_name_is_kept_as_far_as_it_is_one(String given, String kept) {
        assertThat(ProofName.of(given, ProofType.PDF)).isEqualTo(kept);
    }

    @Test
    void what_controls_or_turns_is_left_out() {
        assertThat(ProofName.of("fdp.\u202Egnp.exe", ProofType.PNG)).isEqualTo("fdp.gnp.png");
        assertThat(ProofName.of("a\r\nSet-Cookie: x=1\0.pdf", ProofType.PDF)).isEqualTo("a Set-Cookie_ x=1.pdf");
        assertThat(ProofName.of("\uD800half\u200B\uFEFF.pdf", ProofType.PDF)).isEqualTo("half.pdf");
        assertThat(ProofName.of("a\u2028b\u00a0c.pdf", ProofType.PDF)).isEqualTo("a b c.pdf");
    }

    @Test
    void a_name_has_an_end() {
        for (String sign : List.of("x", "é", "🔩", "e\u0301", ". ")) {
            String name = ProofName.of(sign.repeat(500) + ".pdf", ProofType.JPEG);

            assertThat(name).endsWith(".jpg");
            assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(ProofName.LONGEST + 4);
        }
    }
}
