package fr.productionfrance.annuaire.search.query;

import fr.productionfrance.annuaire.nomenclature.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Typed text as a list of words. Control characters and punctuation part words, but for what belongs to a grade or a number. */
final class Words {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.,/+°µ'’-]+|[.,;:!?]+(?=\\s|$)");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern MATERIAL_NUMBER = Pattern.compile("(\\d),(\\d{4})");

    private Words() {}

    static List<String> of(String text) {
        return Arrays.stream(BETWEEN.split(text))
                .map(word -> EDGES.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .map(word -> MATERIAL_NUMBER.matcher(word).replaceAll("$1.$2"))
                .distinct()
                .toList();
    }

    static boolean holdsDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Without accents and in lower case, as the index compares words. */
    static String folded(String word) {
        return Folding.of(word);
    }
}
