package fr.productionfrance.annuaire.nomenclature;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "±30'", "±0,5°", "± 1 degré", "45° ±1". */
final class AngularRule implements ToleranceRule {

    private static final double MINUTES_PER_DEGREE = 60;

    private static final Set<String> DEGREES = Set.of("°", "degre", "degres", "degree", "degrees", "grad", "deg");

    /** Without "min": that is also the short word for a minute of time. */
    private static final Set<String> MINUTES = Set.of("'", "arcmin", "winkelminuten");

    private static final Set<String> TEMPERATURE = Set.of("c", "f", "celsius");

    @Override
    public @Nullable Match match(Tokens tokens, int at) {
        int index = PlusMinus.skip(tokens, at);
        if (index == at || !tokens.at(index).isNumber()) {
            return null;
        }
        double value = tokens.at(index).value();
        Token unit = tokens.at(index + 1);
        if (DEGREES.contains(unit.folded())) {
            return TEMPERATURE.contains(tokens.at(index + 2).folded()) ? null : degrees(tokens, index, value);
        }
        if (MINUTES.contains(unit.folded())) {
            boolean seconds = tokens.at(index + 2).is("'");
            return angular(seconds ? value / 60 : value, seconds ? index + 3 : index + 2);
        }
        boolean afterAngle =
                tokens.at(at - 1).is("°") && LengthUnit.ofWord(unit.folded()).isEmpty();
        return afterAngle ? angular(value * MINUTES_PER_DEGREE, index + 1) : null;
    }

    private static Match degrees(Tokens tokens, int index, double value) {
        boolean minutesToo =
                tokens.at(index + 2).isNumber() && tokens.at(index + 3).is("'");
        return minutesToo
                ? angular(value * MINUTES_PER_DEGREE + tokens.at(index + 2).value(), index + 4)
                : angular(value * MINUTES_PER_DEGREE, index + 2);
    }

    private static Match angular(double minutes, int end) {
        return new Match(new ToleranceReading.Angular(Amount.round(minutes)), end);
    }
}
