package fr.productionfrance.annuaire.search.suggestion;

import fr.productionfrance.annuaire.nomenclature.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as it is compared: without accents and case, and without what stands between letters and digits.
 *
 * @param joined its words without gaps, so that "électro-érosion" begins as "electro" and as "electroero"
 */
record FoldedWords(List<String> words, String joined) {

    static FoldedWords ofName(String name) {
        List<String> words = of(name);
        return new FoldedWords(words, String.join("", words));
    }

    static List<String> of(String text) {
        String folded = Folding.of(text);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean part = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
        }
        return List.copyOf(words);
    }
}
