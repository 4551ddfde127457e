package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Site;
import java.sql.SQLException;
import java.util.List;

final class CertificateTable extends PartTable<Certificate> {

    CertificateTable() {
        super("certificate", true, "scheme, scope, body, number, issued, expires");
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
    }

    @Override
    Certificate read(RowReader row) throws SQLException {
        return new Certificate(
                row.text(), row.textOrNull(), row.textOrNull(), row.textOrNull(), row.dayOrNull(), row.dayOrNull());
    }
}
