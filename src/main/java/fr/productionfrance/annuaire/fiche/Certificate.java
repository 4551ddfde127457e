package fr.productionfrance.annuaire.fiche;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it was issued to a site. It counts as valid only up to its expiry date; without that date nobody can tell,
 * and it is shown as to be confirmed.
 *
 * @param scheme the certification's code, such as {@code QMS.9100}
 * @param proof the file that shows it, for its keepers and the animator alone. That there is one verifies nothing
 */
public record Certificate(
        String scheme,
        @Nullable String scope,
        @Nullable String body,
        @Nullable String number,
        @Nullable LocalDate issued,
        @Nullable LocalDate expires,
        @Nullable Proof proof) {

    /** One without a file, as all come into the world but through the member's editor. */
    public Certificate(
            String scheme,
            @Nullable String scope,
            @Nullable String body,
            @Nullable String number,
            @Nullable LocalDate issued,
            @Nullable LocalDate expires) {
        this(scheme, scope, body, number, issued, expires, null);
    }

    public Certificate withProof(@Nullable Proof newProof) {
        return new Certificate(scheme, scope, body, number, issued, expires, newProof);
    }

    public boolean isValidOn(LocalDate day) {
        return expires != null && !day.isAfter(expires);
    }
}
