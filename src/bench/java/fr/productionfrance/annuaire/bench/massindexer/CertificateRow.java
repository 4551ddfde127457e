package fr.productionfrance.annuaire.bench.massindexer;

import fr.productionfrance.annuaire.fiche.Certificate;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the table of certificates. */
@Embeddable
record CertificateRow(
        int site,
        int position,
        String scheme,
        @Nullable String scope,
        @Nullable String body,
        @Nullable String number,
        @Nullable LocalDate issued,
        @Nullable LocalDate expires)
        implements RowOfSite<Certificate> {

    @Override
    public Certificate toPart() {
        return new Certificate(scheme, scope, body, number, issued, expires);
    }
}
