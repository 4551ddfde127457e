package fr.productionfrance.annuaire.search.understanding;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Words as they are compared: without case and accents, and without the endings that tell "tourneur" from "tournage". */
final class Folding {

    /** Marks a stem, so that "tool" in itself is not the stem of "tooling". */
    private static final String STEM = "~";

    private static final int SHORTEST_STEM = 4;
    private static final String[] ACTOR_ENDINGS = {"ages", "age", "euses", "euse", "eurs", "eur", "ees", "ee"};

    /** The letters of Western Europe, folded once: to decompose each anew is a good part of reading a text. */
    private static final char[] LATIN = new char[0x250];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            LATIN[c] = foldOnce(c);
        }
    }

    private Folding() {}

    /** Lower case without accents, one character for one, so that places in the text stay the same. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        return c < LATIN.length ? LATIN[c] : foldOnce(c);
    }

    private static char foldOnce(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case '\u2212', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
            case '\u2018', '\u2019', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u2033' -> '"';
            case '\u2300', '\u2205', '\u03A6', '\u03C6', 'Ø', 'ø' -> 'ø';
            case '\u03BC' -> 'µ';
            case '×' -> 'x';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : letter(c);
        };
    }

    private static char letter(char c) {
        char lower = Character.toLowerCase(c);
        return Character.isLetter(c)
                ? Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                        .charAt(0)
                : lower;
    }

    /** A folded word without a plural's ending. */
    static String singular(String folded) {
        int last = folded.length() - 1;
        boolean plural = last >= 3
                && (folded.charAt(last) == 's' || folded.charAt(last) == 'x')
                && folded.charAt(last - 1) != 's';
        return plural ? folded.substring(0, last) : folded;
    }

    /**
     * The stem that the names of a trade share: turner, turned and turning; usineur, usiné and usinage; fräsen and gefräst.
     * Null for a word without such an ending. A masculine participle needs its accent, or every "usine" would be "usiné".
     */
    static @Nullable String stem(String word) {
        String folded = fold(word);
        String stem = french(folded, word);
        if (stem == null) {
            stem = english(folded);
        }
        if (stem == null) {
            stem = german(folded);
        }
        return stem == null || stem.length() < SHORTEST_STEM ? null : stem + STEM;
    }

    private static @Nullable String french(String folded, String word) {
        for (String ending : ACTOR_ENDINGS) {
            if (folded.endsWith(ending)) {
                return folded.substring(0, folded.length() - ending.length());
            }
        }
        if (word.endsWith("é") || word.endsWith("és")) {
            return folded.substring(0, folded.length() - (word.endsWith("s") ? 2 : 1));
        }
        return folded.endsWith("er") && folded.length() > 5 ? folded.substring(0, folded.length() - 2) : null;
    }

    private static @Nullable String english(String folded) {
        int cut = folded.endsWith("ing") ? 3 : folded.endsWith("ed") ? 2 : 0;
        if (cut == 0) {
            return null;
        }
        String stem = folded.substring(0, folded.length() - cut);
        int last = stem.length() - 1;
        boolean doubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "lnptg".indexOf(stem.charAt(last)) >= 0;
        return doubled ? stem.substring(0, last) : stem;
    }

    private static @Nullable String german(String folded) {
        if (folded.startsWith("ge") && folded.endsWith("t") && folded.length() > 6) {
            String stem = folded.substring(2, folded.length() - 1);
            return stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
        }
        boolean infinitive = folded.endsWith("en") && folded.length() > 5;
        return infinitive ? folded.substring(0, folded.length() - 2) : null;
    }
}
