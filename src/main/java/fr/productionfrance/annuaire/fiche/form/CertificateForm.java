package fr.productionfrance.annuaire.fiche.form;

/**
 * A certificate as it is typed.
 *
 * @param scheme code of the certification; empty while none is chosen
 */
public record CertificateForm(String scheme, String scope, String body, String number, String issued, String expires) {}
