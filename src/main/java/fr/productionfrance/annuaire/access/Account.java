package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.Locale;
import java.util.UUID;

/**
 * An account, whoever asks.
 *
 * @param open whether it may sign in: neither closed nor invited only
 * @param language the one its letters are written in
 */
record Account(UUID id, EmailAddress email, Role role, boolean open, boolean hasPassword, Locale language) {

    /** Nothing of the person: this text may end in a log. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
