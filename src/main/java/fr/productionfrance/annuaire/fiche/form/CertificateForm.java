package fr.productionfrance.annuaire.fiche.form;

import fr.productionfrance.annuaire.fiche.Proof;
import java.util.Optional;

/**
 * A certificate as it is typed.
 *
 * @param scheme code of the certification; empty while none is chosen
 * @param proof the file that shows it, which is kept as soon as it is handed in
 */
public record CertificateForm(
        String scheme,
        String scope,
        String body,
        String number,
        String issued,
        String expires,
        Optional<Proof> proof) {}
