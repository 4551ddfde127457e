package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.EmailAddress;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * That an open account keeps a fiche, and since when.
 *
 * @param language in which letters to it are written
 */
public record Keeper(UUID account, EmailAddress email, Locale language, UUID fiche, Instant since) {

    /** Nothing of the person: this text may end in a log. */
    @Override
    public String toString() {
        return "Keeper[" + account + " of " + fiche + "]";
    }
}
