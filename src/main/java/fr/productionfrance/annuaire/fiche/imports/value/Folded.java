package fr.productionfrance.annuaire.fiche.imports.value;

import fr.productionfrance.annuaire.nomenclature.Folding;
import java.util.regex.Pattern;

/** Words without what people write differently: accents, case, hyphens, apostrophes, spaces. */
public final class Folded {

    private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L}{3})[sx]\\b");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?:[^\\p{L}\\p{N}.+]|\\.(?!\\d)|(?<!\\d)\\.)+");

    private Folded() {}

    /** Lower case, one space between words; a point stays within a number only, as in "1.4404". */
    public static String of(String text) {
        String bare = Folding.ofAnyShape(text).replace("×", "x");
        return BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
    }

    /** The words of a text in the singular, as far as a last s or x tells, without spaces. */
    static String singular(String text) {
        return PLURAL.matcher(of(text)).replaceAll("").replace(" ", "");
    }

    /** Without spaces too: "ISO 9001" and "ISO9001" are one. */
    public static String tight(String text) {
        return of(text).replace(" ", "");
    }
}
