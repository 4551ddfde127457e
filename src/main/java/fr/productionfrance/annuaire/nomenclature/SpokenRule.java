package fr.productionfrance.annuaire.nomenclature;

import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Kind;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Linear;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "au centième", "à 1/100", "tenir le centième", "au µ près", "auf ein Hundertstel genau": read as ± and flagged. */
final class SpokenRule implements ToleranceRule {

    private static final Set<String> TO = Set.of("au", "a", "aux", "le", "to", "auf", "am", "aufs");
    private static final Set<String> THE = Set.of("den", "das", "the", "a", "nearest");

    @Override
    public @Nullable Match match(Tokens tokens, int at) {
        if (!TO.contains(tokens.at(at).folded())) {
            return null;
        }
        int index = at + 1;
        while (index < at + 3 && THE.contains(tokens.at(index).folded())) {
            index++;
        }
        Amount one = AmountParser.one(tokens, index);
        if (one != null && one.unit() != LengthUnit.MICROINCH) {
            return spoken(one);
        }
        Amount fraction = AmountParser.parse(tokens, index);
        return fraction != null && fraction.value() > 0 && fraction.unit().isSpokenFraction() ? spoken(fraction) : null;
    }

    private static Match spoken(Amount amount) {
        return new Match(new Linear(amount.um(), null, null, true, Kind.SPOKEN), amount.end());
    }
}
