package fr.productionfrance.annuaire.nomenclature;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A place's name without what people leave out when they type it: accents, case, hyphens, apostrophes. It goes letter by
 * letter, since 35,000 names are folded at start.
 */
final class FoldedName {

    private FoldedName() {}

    /** The whole name, "st" and "ste" written out. */
    static String of(String name) {
        return saintsWrittenOut(fold(name), true);
    }

    /** The starts that a name may have when this was typed: a last "st" may be the start of a word or short for "saint". */
    static Set<String> starts(String typed) {
        String folded = fold(typed);
        Set<String> starts = new LinkedHashSet<>();
        starts.add(saintsWrittenOut(folded, true));
        starts.add(saintsWrittenOut(folded, false));
        return starts;
    }

    private static String saintsWrittenOut(String folded, boolean lastToo) {
        if (!folded.contains("st")) {
            return folded;
        }
        String[] words = folded.split(" ");
        int end = lastToo ? words.length : words.length - 1;
        for (int i = 0; i < end; i++) {
            words[i] = switch (words[i]) {
                case "st" -> "saint";
                case "ste" -> "sainte";
                default -> words[i];
            };
        }
        return String.join(" ", words);
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 2);
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            String letters = letters(Character.toLowerCase(text.charAt(i)));
            if (letters.isEmpty()) {
                // A combining accent is part of the letter before it, not a gap between words.
                gap |= Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK;
            } else {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(letters);
            }
        }
        return folded.toString();
    }

    /** The letters a to z or digits that a lower-case character stands for; none for a sign. */
    private static String letters(char c) {
        if (isPlain(c)) {
            return String.valueOf(c);
        }
        if (c < 0x80) {
            return "";
        }
        return switch (c) {
            case 'œ' -> "oe";
            case 'æ' -> "ae";
            default -> {
                char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                        .charAt(0);
                yield isPlain(base) ? String.valueOf(base) : "";
            }
        };
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
