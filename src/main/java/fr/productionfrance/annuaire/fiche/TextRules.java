package fr.productionfrance.annuaire.fiche;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What holds for texts that people write. Lengths are in characters as people count them, so an emoji is one. */
final class TextRules {

    static final int NAME = 200;
    static final int NOTE = 1_000;
    static final int PRESENTATION = 10_000;

    private static final int EMAIL = 254;
    private static final int PHONE = 30;
    private static final int WEB_ADDRESS = 500;

    private static final Pattern EMAIL_SHAPE =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]+@(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,63}");
    private static final Pattern PHONE_SHAPE = Pattern.compile("\\+?[0-9(][0-9 ().\\u00A0\\u202F/-]{4,28}[0-9]");
    private static final Pattern WEB_SHAPE = Pattern.compile(
            "(?i)https?://(?:[\\p{L}\\p{N}-]+\\.)+[\\p{L}\\p{N}-]{2,63}(?::[0-9]{1,5})?(?:[/?#][^\\s<>\"\\\\]*)?");

    private TextRules() {}

    /** One line. */
    static void line(Findings at, @Nullable String text, int longest) {
        words(at, text, longest, false);
    }

    /** Several lines, if need be. */
    static void lines(Findings at, @Nullable String text, int longest) {
        words(at, text, longest, true);
    }

    private static void words(Findings at, @Nullable String text, int longest, boolean lineBreaks) {
        if (text == null) {
            return;
        }
        if (text.codePoints().allMatch(TextRules::isSpace)) {
            at.add(ProblemCode.BLANK);
        }
        if (text.codePointCount(0, text.length()) > longest) {
            at.add(ProblemCode.TOO_LONG, longest);
        }
        if (!text.codePoints().allMatch(c -> isReadable(c) || (lineBreaks && isLineBreak(c)))) {
            at.add(ProblemCode.UNREADABLE_TEXT);
        }
    }

    static void email(Findings at, @Nullable String text) {
        shaped(at, text, EMAIL, EMAIL_SHAPE, ProblemCode.NOT_AN_EMAIL);
    }

    static void phone(Findings at, @Nullable String text) {
        shaped(at, text, PHONE, PHONE_SHAPE, ProblemCode.NOT_A_PHONE);
    }

    static void webAddress(Findings at, @Nullable String text) {
        shaped(at, text, WEB_ADDRESS, WEB_SHAPE, ProblemCode.NOT_A_WEB_ADDRESS);
    }

    static void shaped(Findings at, @Nullable String text, int longest, Pattern shape, ProblemCode otherwise) {
        if (text == null) {
            return;
        }
        if (text.length() > longest) {
            at.add(ProblemCode.TOO_LONG, longest);
        } else if (!shape.matcher(text).matches()) {
            at.add(otherwise);
        }
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r' || c == '\t';
    }

    /** No control character, no half of a pair, and nothing that turns the direction of the text around it. */
    private static boolean isReadable(int c) {
        boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && !turnsDirection;
    }
}
