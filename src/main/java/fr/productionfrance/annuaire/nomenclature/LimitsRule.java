package fr.productionfrance.annuaire.nomenclature;

import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Kind;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Linear;
import org.jspecify.annotations.Nullable;

/** Two limits of size, "20,00 / 20,02": the smaller is the size, the difference the band. */
final class LimitsRule implements ToleranceRule {

    /** Two decimals farther apart than this are two sizes, as the diameter and the wall of a tube. */
    private static final double MOST_DIFFERENCE = 0.02;

    @Override
    public @Nullable Match match(Tokens tokens, int at) {
        Token first = tokens.at(at);
        Token second = tokens.at(at + 2);
        boolean separated = tokens.at(at + 1).is("/") || tokens.at(at + 1).is("-");
        if (!first.isDecimal() || !separated || !second.isDecimal() || ForeignUnits.startAt(tokens, at + 3)) {
            return null;
        }
        double size = Math.min(first.value(), second.value());
        double band = Math.abs(first.value() - second.value());
        if (band == 0 || band > MOST_DIFFERENCE * size) {
            return null;
        }
        double halfWidth = Amount.round(band * LengthUnit.MM.um() / 2);
        return new Match(new Linear(halfWidth, size, null, true, Kind.BAND), at + 3);
    }
}
