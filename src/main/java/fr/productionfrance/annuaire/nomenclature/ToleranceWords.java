package fr.productionfrance.annuaire.nomenclature;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words around a tolerance that several rules know, folded. */
final class ToleranceWords {

    private static final Set<String> TOLERANCE = Set.of(
            "tolerance",
            "tolerances",
            "tol",
            "toleranz",
            "toleranzen",
            "precision",
            "accuracy",
            "genauigkeit",
            "prazision",
            "justesse",
            "tolerancing",
            "ecart");

    private static final Set<String> FILLERS = Set.of(
            "de",
            "d",
            "du",
            "of",
            "von",
            "a",
            "au",
            "le",
            "la",
            "un",
            "une",
            "the",
            "to",
            "max",
            "maxi",
            "mini",
            "maximum",
            "total",
            "totale",
            "general",
            "generale",
            "dimensionnelle",
            ":",
            "=",
            "<",
            ">",
            "≤",
            "≥",
            "≈",
            "~",
            "'",
            ".",
            "(",
            "-",
            "est",
            "is",
            "jusqu",
            "up",
            "bis",
            "zu",
            "auf",
            "unter",
            "under",
            "radial",
            "axial",
            "⌀");

    private static final int MOST_FILLERS = 4;

    private ToleranceWords() {}

    static boolean isTolerance(Token token) {
        return TOLERANCE.contains(token.folded());
    }

    /** The index after the small words and signs that may stand between a word and its number. */
    static int skipFillers(Tokens tokens, int at) {
        int index = at;
        while (index < at + MOST_FILLERS && FILLERS.contains(tokens.at(index).folded())) {
            index++;
        }
        return index;
    }

    /** The amount after a word, small words between them left out, as in "tolérance de 0,02"; null when there is none. */
    static @Nullable Amount amountAfter(Tokens tokens, int at) {
        int limit = skipFillers(tokens, at);
        for (int index = at; index <= limit; index++) {
            Amount amount = AmountParser.parse(tokens, index);
            if (amount != null) {
                return amount;
            }
        }
        return AmountParser.one(tokens, limit);
    }

    /** Whether an amount may be a tolerance in mm: with a unit, or a small number with decimals. */
    static boolean isPlausible(Amount amount) {
        return amount.value() > 0 && (amount.hasUnit() || (amount.precise() && amount.value() <= 5));
    }
}
