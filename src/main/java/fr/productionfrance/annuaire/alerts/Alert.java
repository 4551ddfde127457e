package fr.productionfrance.annuaire.alerts;

import fr.productionfrance.annuaire.mail.EmailAddress;
import fr.productionfrance.annuaire.nomenclature.Language;
import java.time.Instant;
import java.util.UUID;

/**
 * A search that somebody wants letters about, and who has proved that the address is theirs.
 *
 * @param query the search as it stands behind the question mark of its address
 * @param compared whether there is a result to compare with; without one the first look keeps it and sends nothing
 */
record Alert(
        UUID id,
        EmailAddress email,
        String query,
        Language language,
        Period period,
        Instant confirmedAt,
        boolean compared) {

    /** Nothing of whose it is: this text may end in a log. */
    @Override
    public String toString() {
        return "Alert[" + id + "]";
    }
}
