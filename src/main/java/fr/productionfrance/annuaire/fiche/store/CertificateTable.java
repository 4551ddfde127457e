package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Proof;
import fr.productionfrance.annuaire.fiche.Site;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class CertificateTable extends PartTable<Certificate> {

    CertificateTable() {
        super("certificate", true, "scheme, scope, body, number, issued, expires, proof_id, proof_name, proof_sha256");
    }

    @Override
    List<Placed<Certificate>> partsOf(FicheData data) {
        return ofSites(data, Site::certificates);
    }

    @Override
    void write(Certificate certificate, RowWriter row) throws SQLException {
        row.text(certificate.scheme())
                .text(certificate.scope())
                .text(certificate.body())
                .text(certificate.number())
                .day(certificate.issued())
                .day(certificate.expires());
        Proof proof = certificate.proof();
        row.uuid(proof == null ? null : proof.id())
                .text(proof == null ? null : proof.name())
                .text(proof == null ? null : proof.sha256());
    }

    @Override
    Certificate read(RowReader row) throws SQLException {
        return new Certificate(
                row.text(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.dayOrNull(),
                row.dayOrNull(),
                proof(row.uuidOrNull(), row.textOrNull(), row.textOrNull()));
    }

    private static @Nullable Proof proof(@Nullable UUID id, @Nullable String name, @Nullable String sha256) {
        return id == null || name == null || sha256 == null ? null : new Proof(id, name, sha256);
    }
}
