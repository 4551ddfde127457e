package fr.productionfrance.annuaire.nomenclature;

import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Kind;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Linear;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "±0,01", "+/- 5 microns", "plus ou moins 5 centièmes"; of a span "±0,01 à ±0,05" the tighter. */
final class SymmetricRule implements ToleranceRule {

    private static final Set<String> TO = Set.of("a", "to", "bis", "-", "/", "…");

    @Override
    public @Nullable Match match(Tokens tokens, int at) {
        Amount amount = signed(tokens, at);
        if (amount == null) {
            return null;
        }
        Amount other = TO.contains(tokens.at(amount.end()).folded()) ? signed(tokens, amount.end() + 1) : null;
        if (other != null) {
            double tighter = Math.min(amount.hasUnit() ? amount.um() : amount.um(other.unit()), other.um());
            return new Match(linear(tokens, at, other.end(), tighter, true, Kind.RANGE), other.end());
        }
        boolean maybeMicrons = !amount.hasUnit() && !amount.precise();
        boolean ambiguous = maybeMicrons || amount.doubtful();
        return new Match(linear(tokens, at, amount.end(), amount.um(), ambiguous, Kind.SYMMETRIC), amount.end());
    }

    private static @Nullable Amount signed(Tokens tokens, int at) {
        int number = PlusMinus.skip(tokens, at);
        if (number == at) {
            return null;
        }
        Amount amount = AmountParser.parse(tokens, number);
        if (amount == null) {
            amount = AmountParser.one(tokens, number);
        }
        return amount == null || amount.value() == 0 ? null : amount;
    }

    private static Linear linear(Tokens tokens, int start, int end, double um, boolean ambiguous, Kind kind) {
        NominalSize before = NominalSize.before(tokens, start);
        NominalSize size =
                before != null && (before.marked() || before.wordBefore().isEmpty())
                        ? before
                        : NominalSize.after(tokens, end);
        return new Linear(um, size == null ? null : size.mm(), null, ambiguous, kind);
    }
}
