package fr.productionfrance.annuaire.fiche;

import fr.productionfrance.annuaire.access.SignedIn;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the history names a person: by its account, so that it shows as whoever looks may know it, and as nobody once the person has
 * been erased.
 *
 * @param account who made the change
 * @param acceptedBy who accepted it, where it had to be
 */
public record Author(UUID account, Optional<UUID> acceptedBy) {

    private static final String UUID_TEXT = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern TEXT = Pattern.compile("account:" + UUID_TEXT + "(?: accepted-by:" + UUID_TEXT + ")?");

    /** The text under which the history keeps who is signed in. */
    public static String of(SignedIn account) {
        return new Author(account.account(), Optional.empty()).text();
    }

    /** The people that a text of the history names so; empty for programs, and for people named in another way. */
    public static Optional<Author> read(String text) {
        Matcher author = TEXT.matcher(text);
        return author.matches()
                ? Optional.of(new Author(
                        UUID.fromString(author.group(1)),
                        Optional.ofNullable(author.group(2)).map(UUID::fromString)))
                : Optional.empty();
    }

    public String text() {
        return "account:" + account
                + acceptedBy.map(other -> " accepted-by:" + other).orElse("");
    }
}
