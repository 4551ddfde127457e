package fr.productionfrance.annuaire.search.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text without what people leave out when they look for it: accents, case, punctuation. */
record Folded(String text) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Folded of(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text.replace("œ", "oe"), Normalizer.Form.NFD))
                .replaceAll("");
        return new Folded(NO_LETTER_OR_DIGIT
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean contains(Folded part) {
        return text.contains(part.text);
    }
}
