package fr.productionfrance.annuaire.nomenclature;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The size of a part that stands beside its tolerance.
 *
 * @param diameter whether a diameter sign or word marks it
 * @param marked whether the text says that it is a size, by that, by "mm" or by a word such as "cote"
 * @param wordBefore the word before it, folded; empty for none
 * @param end index of the piece after it
 */
record NominalSize(double mm, boolean diameter, boolean marked, String wordBefore, int end) {

    private static final Set<String> DIAMETER = Set.of("⌀", "diam", "diametre", "dia", "diameter", "durchmesser", "d");

    private static final Set<String> DIMENSION = Set.of(
            "cote",
            "cotes",
            "alesage",
            "alesages",
            "arbre",
            "arbres",
            "longueur",
            "largeur",
            "hauteur",
            "entraxe",
            "dimension",
            "bore",
            "hole",
            "shaft",
            "length",
            "width",
            "size",
            "bohrung",
            "welle",
            "lange",
            "breite",
            "mass",
            "nennmass");

    private static final Set<String> AT = Set.of("sur", "a", "pour", "on", "at", "for", "over", "bei", "fur", "auf");

    /** Words after which a number is a grade of material: "inox 304 H7" says nothing of 304 mm. */
    private static final Set<String> MATERIAL = Set.of(
            "acier",
            "inox",
            "inoxydable",
            "alu",
            "aluminium",
            "fonte",
            "bronze",
            "laiton",
            "titane",
            "nuance",
            "steel",
            "stainless",
            "grade",
            "titanium",
            "brass",
            "alloy",
            "stahl",
            "edelstahl",
            "titan",
            "werkstoff",
            "inconel",
            "nickel",
            "aisi",
            "cu",
            "en",
            "iso",
            "din");

    private static final Set<String> SIGNS_OF_OTHER_NUMBERS = Set.of("±", "+", "-", "/", "×", "*", "<", ">", "≤", "≥");

    /** The size that ends right before an index, or null. */
    static @Nullable NominalSize before(Tokens tokens, int at) {
        boolean mm = tokens.at(at - 1).is("mm");
        int index = mm ? at - 2 : at - 1;
        Token number = tokens.at(index);
        Token before = tokens.at(index - 1);
        boolean diameter = DIAMETER.contains(before.folded());
        if (!isSize(number) || (!diameter && belongsTo(before, number))) {
            return null;
        }
        String word = before.isWord() ? before.folded() : "";
        boolean marked = diameter || mm || DIMENSION.contains(word);
        return new NominalSize(number.value(), diameter, marked, word, at);
    }

    /** The size that is said right after an index, as in "IT7 sur 200 mm" or "k6 Ø30", or null. */
    static @Nullable NominalSize after(Tokens tokens, int at) {
        int index = at;
        while (index < at + 2
                && (tokens.at(index).is("(") || AT.contains(tokens.at(index).folded()))) {
            index++;
        }
        boolean said = index > at;
        boolean diameter = DIAMETER.contains(tokens.at(index).folded());
        if (diameter) {
            index++;
        }
        Token number = tokens.at(index);
        double unit = unitMm(tokens.at(index + 1));
        if (!isSize(number) || !(diameter || (said && unit > 0))) {
            return null;
        }
        return new NominalSize(
                number.value() * (unit > 0 ? unit : 1), diameter, true, "", unit > 0 ? index + 2 : index + 1);
    }

    boolean isMaterial() {
        return MATERIAL.contains(wordBefore);
    }

    private static double unitMm(Token token) {
        return switch (token.folded()) {
            case "mm" -> 1;
            case "cm" -> 10;
            case "m" -> 1000;
            default -> 0;
        };
    }

    private static boolean belongsTo(Token before, Token number) {
        return (number.glued() && before.isWord()) || SIGNS_OF_OTHER_NUMBERS.contains(before.folded());
    }

    /** Four decimals and more are a material number, as 1.4404. */
    private static boolean isSize(Token number) {
        return number.isNumber() && number.value() > 0 && !number.text().matches("\\d[.]\\d{4}");
    }
}
