package fr.productionfrance.annuaire.nomenclature;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A zone of form, orientation, position or run-out (ISO 1101): "planéité 0,02", "true position .002\"". */
final class GeometricRule implements ToleranceRule {

    private static final Set<String> CHARACTERISTICS = Set.of(
            "planeite",
            "rectitude",
            "circularite",
            "cylindricite",
            "parallelisme",
            "perpendicularite",
            "inclinaison",
            "concentricite",
            "coaxialite",
            "symetrie",
            "localisation",
            "battement",
            "ovalisation",
            "position",
            "flatness",
            "straightness",
            "roundness",
            "circularity",
            "cylindricity",
            "parallelism",
            "perpendicularity",
            "squareness",
            "angularity",
            "concentricity",
            "coaxiality",
            "symmetry",
            "runout",
            "tir",
            "ebenheit",
            "geradheit",
            "rundheit",
            "zylindrizitat",
            "zylinderform",
            "parallelitat",
            "rechtwinkligkeit",
            "neigung",
            "konzentrizitat",
            "koaxialitat",
            "symmetrie",
            "rundlauf",
            "planlauf");

    @Override
    public @Nullable Match match(Tokens tokens, int at) {
        int end = afterCharacteristic(tokens, at);
        if (end == at) {
            return null;
        }
        int number = ToleranceWords.skipFillers(tokens, end);
        Amount amount = ToleranceWords.amountAfter(tokens, PlusMinus.skip(tokens, number));
        return amount == null || !ToleranceWords.isPlausible(amount)
                ? null
                : new Match(new ToleranceReading.Geometric(amount.um()), amount.end());
    }

    private static int afterCharacteristic(Tokens tokens, int at) {
        if (CHARACTERISTICS.contains(tokens.at(at).folded())) {
            return at + 1;
        }
        if (tokens.startsAt(at, "run", "-", "out")) {
            return at + 3;
        }
        return tokens.startsAt(at, "run", "out") || tokens.startsAt(at, "faux", "rond") ? at + 2 : at;
    }
}
