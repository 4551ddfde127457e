package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.Locale;

/** Whom a letter goes to, and in which language it is written. */
public record Recipient(EmailAddress email, Locale language) {

    /** Nothing of the person: this text may end in a log. */
    @Override
    public String toString() {
        return "Recipient[…]";
    }
}
