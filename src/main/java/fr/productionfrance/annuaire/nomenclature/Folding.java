package fr.productionfrance.annuaire.nomenclature;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as people type it who leave the marks out: lower case, no accents, ligatures written out. Signs and spaces stay as they
 * are; which of them part words is for the reader of a name, a code or a number to say.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int ASCII = 0x80;

    private Folding() {}

    public static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        // Most texts; 35,000 names are folded at start.
        if (lower.chars().allMatch(letter -> letter < ASCII)) {
            return lower;
        }
        String written = lower.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
        return MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The same, with letters in other shapes (full width, raised, ligatures of a font) as plain ones. */
    public static String ofAnyShape(String text) {
        return of(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }
}
