package fr.productionfrance.annuaire.fiche.form;

import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.imports.value.Dates;
import java.util.Optional;

/** Certificates. */
final class CertificateMapper implements FormMapper<CertificateForm, Certificate> {

    @Override
    public CertificateForm form(Certificate certificate) {
        return new CertificateForm(
                certificate.scheme(),
                Shown.text(certificate.scope()),
                Shown.text(certificate.body()),
                Shown.text(certificate.number()),
                Shown.day(certificate.issued()),
                Shown.day(certificate.expires()),
                Optional.ofNullable(certificate.proof()));
    }

    @Override
    public Certificate model(CertificateForm form, Certificate origin, Typed typed) {
        return new Certificate(
                typed.required("scheme", form.scheme()),
                typed.words(form.scope(), origin.scope()),
                typed.words(form.body(), origin.body()),
                typed.words(form.number(), origin.number()),
                typed.value("issued", form.issued(), Shown::day, origin.issued(), Dates::read),
                typed.value("expires", form.expires(), Shown::day, origin.expires(), Dates::read),
                form.proof().orElse(null));
    }
}
