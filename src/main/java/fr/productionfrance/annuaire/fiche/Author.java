package fr.productionfrance.annuaire.fiche;

import fr.productionfrance.annuaire.access.SignedIn;
import java.util.Optional;
import java.util.UUID;

/**
 * How the history names a person: by its account, so that it shows as whoever looks may know it, and as nobody once the person has
 * been erased.
 */
public final class Author {

    private static final String ACCOUNT = "account:";

    private Author() {}

    public static String of(SignedIn account) {
        return ACCOUNT + account.account();
    }

    /** The account that an author was; empty for programs, and for people named in another way. */
    public static Optional<UUID> account(String author) {
        try {
            return author.startsWith(ACCOUNT)
                    ? Optional.of(UUID.fromString(author.substring(ACCOUNT.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
