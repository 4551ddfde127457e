package fr.productionfrance.annuaire.nomenclature;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A place's name without what people leave out when they type it: accents, case, hyphens, apostrophes. */
final class FoldedName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SAINT = Pattern.compile("\\bst(e?)\\b");
    private static final Pattern SAINT_BEFORE_MORE = Pattern.compile("\\bst(e?)\\b(?= )");

    private FoldedName() {}

    /** The whole name, "st" and "ste" written out. */
    static String of(String name) {
        return SAINT.matcher(fold(name)).replaceAll("saint$1");
    }

    /** The starts that a name may have when this was typed: a last "st" may be the start of a word or short for "saint". */
    static Set<String> starts(String typed) {
        String folded = fold(typed);
        Set<String> starts = new LinkedHashSet<>();
        starts.add(SAINT.matcher(folded).replaceAll("saint$1"));
        starts.add(SAINT_BEFORE_MORE.matcher(folded).replaceAll("saint$1"));
        return starts;
    }

    private static String fold(String text) {
        String lower = text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTER_OR_DIGIT.matcher(bare).replaceAll(" ").strip();
    }
}
