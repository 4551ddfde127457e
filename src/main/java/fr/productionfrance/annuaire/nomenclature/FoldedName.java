package fr.productionfrance.annuaire.nomenclature;

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

    /** One space for what stands between letters and digits. */
    private static String fold(String text) {
        String bare = Folding.of(text);
        StringBuilder folded = new StringBuilder(bare.length());
        boolean gap = false;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (!isPlain(c)) {
                gap = true;
                continue;
            }
            if (gap && !folded.isEmpty()) {
                folded.append(' ');
            }
            gap = false;
            folded.append(c);
        }
        return folded.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
