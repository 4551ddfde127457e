package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.nomenclature.Folding;
import java.util.regex.Pattern;

/** A text without what people leave out when they look for it: accents, case, punctuation. */
record Folded(String text) {

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Folded of(String text) {
        return new Folded(
                NO_LETTER_OR_DIGIT.matcher(Folding.of(text)).replaceAll(" ").strip());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean startsWith(Folded start) {
        return text.startsWith(start.text);
    }

    boolean contains(Folded part) {
        return text.contains(part.text);
    }
}
