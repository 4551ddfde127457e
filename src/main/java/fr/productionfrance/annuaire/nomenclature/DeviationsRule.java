package fr.productionfrance.annuaire.nomenclature;

import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Kind;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Linear;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two deviations from a size: "0/-0,021", "50 +0,025 0", "null bis minus 21 Mü". The band between them is halved. */
final class DeviationsRule implements ToleranceRule {

    private static final Set<String> PLUS = Set.of("+", "plus");
    private static final Set<String> MINUS = Set.of("-", "moins", "minus");
    private static final Set<String> ZERO = Set.of("null", "zero");
    private static final Set<String> TO = Set.of("/", "bis", "a", "to", ";", "et", "und", "and");

    /** Wider than any tolerance: two such numbers are a telephone number or a temperature range. */
    private static final double MOST_UM = 50_000;

    private record Deviation(boolean signed, double sign, Amount amount) {
        double um(LengthUnit unit) {
            return sign * amount.um(amount.hasUnit() ? amount.unit() : unit);
        }

        /** A deviation has a sign; only nought goes without. */
        boolean complete() {
            return signed || amount.value() == 0;
        }
    }

    @Override
    public @Nullable Match match(Tokens tokens, int at) {
        Deviation first = deviation(tokens, at, false);
        if (first == null || !first.complete() || (tokens.at(at).glued() && !first.signed())) {
            return null;
        }
        int next = first.amount().end();
        boolean afterPlus = first.signed() && first.sign() > 0;
        Deviation second = deviation(tokens, TO.contains(tokens.at(next).folded()) ? next + 1 : next, afterPlus);
        if (second == null || !second.complete() || !(first.signed() || second.signed())) {
            return null;
        }
        LengthUnit unit = second.amount().hasUnit()
                ? second.amount().unit()
                : first.amount().unit();
        double band = Math.abs(first.um(unit) - second.um(unit));
        if (band == 0 || band > MOST_UM) {
            return null;
        }
        NominalSize size = NominalSize.before(tokens, at);
        return new Match(
                new Linear(Amount.round(band / 2), size == null ? null : size.mm(), null, false, Kind.BAND),
                second.amount().end());
    }

    private static @Nullable Deviation deviation(Tokens tokens, int at, boolean afterPlus) {
        Token first = tokens.at(at);
        if (isHyphen(tokens, at) && !afterPlus) {
            return null;
        }
        if (ZERO.contains(first.folded())) {
            return new Deviation(false, 1, new Amount(0, LengthUnit.NONE, false, false, false, false, at + 1));
        }
        boolean minus = MINUS.contains(first.folded());
        boolean signed = minus || PLUS.contains(first.folded());
        Amount amount = AmountParser.parse(tokens, signed ? at + 1 : at);
        return amount == null ? null : new Deviation(signed, minus ? -1 : 1, amount);
    }

    /** Written against what is before it, as in a date, a norm or Z3CND17-11-02. */
    private static boolean isHyphen(Tokens tokens, int at) {
        Token before = tokens.at(at - 1);
        return tokens.at(at).is("-") && tokens.at(at).glued() && (before.isNumber() || before.isWord());
    }
}
