package fr.productionfrance.annuaire.nomenclature;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tolerance zone or a fit: "H7", "Ø20 H7", "25 g6", "H7/g6" (the tighter of the two). The letter says where the zone
 * lies, which does not matter for choosing a shop; the number is the grade.
 *
 * <p>Letters and numbers of this shape are also threads, roughness classes, tool steels, tempers and bolt classes. So a
 * zone is believed after a size or a word for a fit, and alone only when it is one of the frequent ones.
 */
final class ZoneRule implements ToleranceRule {

    private static final Set<String> LETTERS = Set.of(
            "a", "b", "c", "cd", "d", "e", "ef", "f", "fg", "g", "h", "j", "js", "k", "m", "n", "p", "r", "s", "t", "u",
            "v", "x", "y", "z", "za", "zb", "zc");

    private static final Set<String> FREQUENT = Set.of(
            "H6", "H7", "H8", "H9", "H10", "H11", "h5", "h6", "h7", "h8", "h9", "h10", "h11", "g6", "f7", "k6", "m6",
            "n6", "p6");

    private static final Set<String> FIT_WORDS = Set.of(
            "tolerance",
            "tolerances",
            "tol",
            "ajustement",
            "ajustements",
            "alesage",
            "alesages",
            "arbre",
            "arbres",
            "clavette",
            "rainure",
            "qualite",
            "fit",
            "bore",
            "bores",
            "shaft",
            "hole",
            "reamed",
            "keyway",
            "passung",
            "passungen",
            "toleranz",
            "toleranzfeld",
            "bohrung",
            "bohrungen",
            "welle",
            "nut",
            "⌀");

    /** After a bare number these are steels, threads or tempers: 100C6, 20M5, 55S7, 20 M6, 10 T6, 16x2. */
    private static final Set<String> MOSTLY_SOMETHING_ELSE =
            Set.of("A", "C", "D", "K", "M", "S", "T", "V", "W", "X", "x");

    @Override
    public @Nullable Match match(Tokens tokens, int at) {
        ItGrade grade = grade(tokens, at);
        if (grade == null || !isBelievable(tokens, at)) {
            return null;
        }
        ItGrade other = tokens.at(at + 2).is("/") ? grade(tokens, at + 3) : null;
        return other == null
                ? GradeReading.at(tokens, at, at + 2, grade)
                : GradeReading.at(tokens, at, at + 5, finer(grade, other));
    }

    private static ItGrade finer(ItGrade a, ItGrade b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static @Nullable ItGrade grade(Tokens tokens, int at) {
        Token letter = tokens.at(at);
        Token number = tokens.at(at + 1);
        boolean oneCase = letter.text().equals(letter.folded()) || letter.text().equalsIgnoreCase(letter.folded());
        if (!letter.isWord() || !oneCase || !LETTERS.contains(letter.folded())) {
            return null;
        }
        boolean threadClass = tokens.at(at + 2).glued() && tokens.at(at + 2).isWord();
        return number.glued() && number.isIntegerWithin(1, 18) && !threadClass
                ? ItGrade.of((int) number.value()).orElseThrow()
                : null;
    }

    private static boolean isBelievable(Tokens tokens, int at) {
        Token letter = tokens.at(at);
        String zone = letter.text() + tokens.at(at + 1).text();
        NominalSize size = NominalSize.before(tokens, at);
        if (size == null
                && letter.glued()
                && !tokens.at(at - 1).is("/")
                && !tokens.at(at - 1).is("(")) {
            return false;
        }
        if (FREQUENT.contains(zone) || letter.is("js")) {
            return true;
        }
        if (size != null) {
            return size.diameter() || (!size.isMaterial() && !MOSTLY_SOMETHING_ELSE.contains(letter.text()));
        }
        return FIT_WORDS.contains(tokens.at(at - 1).folded());
    }
}
