package fr.productionfrance.annuaire.fiche;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it was issued to a site. It counts as valid only up to its expiry date; without that date nobody can tell,
 * and it is shown as to be confirmed.
 *
 * @param scheme the certification's code, such as {@code QMS.9100}
 */
public record Certificate(
        String scheme,
        @Nullable String scope,
        @Nullable String body,
        @Nullable String number,
        @Nullable LocalDate issued,
        @Nullable LocalDate expires) {

    public boolean isValidOn(LocalDate day) {
        return expires != null && !day.isAfter(expires);
    }
}
