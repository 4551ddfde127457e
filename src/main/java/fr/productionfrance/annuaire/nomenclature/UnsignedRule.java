package fr.productionfrance.annuaire.nomenclature;

import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Kind;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Linear;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number without a sign, read as ± and flagged: "10 µ", "5 Tausendstel", "2/100", "tolérance 0,02", "0,02 mm de
 * tolérance". In millimetres it needs a word for tolerance beside it, or it is a size.
 */
final class UnsignedRule implements ToleranceRule {

    /** Words before n/10 and n/100 that make them a quantity or a scale. */
    private static final Set<String> OTHER_FRACTIONS =
            Set.of("lot", "lots", "serie", "series", "batch", "qte", "quantite", "los", "echelle", "scale", "massstab");

    private static final Set<String> HEADED = Set.of(
            "iso", "din", "en", "nf", "selon", "suivant", "nach", "gemass", "according", "generale", "generales", "h");

    private static final Set<String> FROM = Set.of("de", "d", "'", "of", "von");

    @Override
    public @Nullable Match match(Tokens tokens, int at) {
        if (ToleranceWords.isTolerance(tokens.at(at))) {
            Amount amount = ToleranceWords.amountAfter(tokens, at + 1);
            return amount != null && ToleranceWords.isPlausible(amount) ? read(amount) : null;
        }
        if (tokens.startsAt(at, "sub")) {
            Amount micron = AmountParser.one(tokens, tokens.at(at + 1).is("-") ? at + 2 : at + 1);
            return micron != null && micron.unit() == LengthUnit.MICRON ? read(micron) : null;
        }
        Amount amount = AmountParser.parse(tokens, at);
        if (amount == null
                || amount.value() == 0
                || (tokens.at(at).glued() && tokens.at(at - 1).isWord())) {
            return null;
        }
        if (amount.slashed()) {
            return isTolerance(tokens, at, amount) ? read(amount) : null;
        }
        boolean said = amount.unit().isOnlyForTolerances() || toleranceFollows(tokens, amount);
        return said && amount.unit() != LengthUnit.MICROINCH ? read(amount) : null;
    }

    private static boolean isTolerance(Tokens tokens, int at, Amount fraction) {
        boolean otherThing = OTHER_FRACTIONS.contains(tokens.at(at - 1).folded())
                || OTHER_FRACTIONS.contains(tokens.at(at - 2).folded());
        boolean standsAlone = !tokens.at(fraction.end()).isWord()
                && !tokens.at(fraction.end()).isNumber();
        return !otherThing && (fraction.complete() || standsAlone || toleranceFollows(tokens, fraction));
    }

    private static boolean toleranceFollows(Tokens tokens, Amount amount) {
        int next = amount.end();
        while (next < amount.end() + 2 && FROM.contains(tokens.at(next).folded())) {
            next++;
        }
        return amount.hasUnit()
                && ToleranceWords.isTolerance(tokens.at(next))
                && !hasItsOwnAmount(tokens, next + 1)
                && (next > amount.end() || !isHeading(tokens, next + 1));
    }

    /** In "120 x 25 mm, tolérances : ISO 2768" a line of its own begins. */
    private static boolean isHeading(Tokens tokens, int after) {
        return tokens.at(after).is(":") || HEADED.contains(tokens.at(after).folded());
    }

    /** In "20 mm, tolerance ±0.05" the word speaks of what follows. */
    private static boolean hasItsOwnAmount(Tokens tokens, int after) {
        Token next = tokens.at(ToleranceWords.skipFillers(tokens, after));
        return next.isNumber() || next.is("±") || next.is("+");
    }

    private static Match read(Amount amount) {
        Kind kind = amount.unit().isSpokenFraction() ? Kind.SPOKEN : Kind.UNSIGNED;
        return new Match(new Linear(amount.um(), null, null, true, kind), amount.end());
    }
}
