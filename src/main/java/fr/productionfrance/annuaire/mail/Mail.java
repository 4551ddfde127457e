package fr.productionfrance.annuaire.mail;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A letter in plain text to one person.
 *
 * @param subject one line: what would begin another header is refused
 * @param text the letter, its lines parted by {@code \n}; links stand in it as they are
 * @param unsubscribe where one request ends letters of this kind (RFC 8058); empty for letters that somebody asked for just now
 */
public record Mail(EmailAddress to, String subject, String text, Optional<URI> unsubscribe) {

    /** What RFC 5322 lets a line hold at most. */
    private static final int LONGEST_SUBJECT = 998;

    /** Of what people wrote, as much as names something. */
    private static final int LONGEST_NAME = 120;

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

    public Mail {
        if (subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "A subject is one line of 1 to %d characters".formatted(LONGEST_SUBJECT));
        }
    }

    public Mail(EmailAddress to, String subject, String text) {
        this(to, subject, text, Optional.empty());
    }

    /** What people wrote may hold line breaks: one would end a subject, or begin a paragraph of theirs in a letter of ours. */
    public static String oneLine(String written) {
        String line = CONTROLS.matcher(written).replaceAll(" ").strip();
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME) + "…";
    }

    /** Nothing of the letter, which may hold a link that is a key: this text may end in a log. */
    @Override
    public String toString() {
        return "Mail[…]";
    }
}
