package fr.productionfrance.annuaire.nomenclature;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Precision without a number: "quelques centièmes", "tolérances serrées", "im Tausendstelbereich". */
final class VagueRule implements ToleranceRule {

    private static final Set<String> TIGHT = Set.of(
            "serree",
            "serrees",
            "etroite",
            "etroites",
            "fines",
            "exigeantes",
            "tight",
            "close",
            "enge",
            "engen",
            "enger",
            "engste",
            "haute",
            "grande",
            "tres",
            "ultra",
            "high",
            "hoher",
            "hohe",
            "hochste");

    private static final Set<String> OUTRIGHT =
            Set.of("hochprazise", "hochprazision", "hochprazisionsteile", "ultraprecision");

    private static final Set<String> A_FEW = Set.of("quelques", "few", "einige", "wenige", "paar");

    /** Orders of magnitude, in µm, by the middle of what people mean. */
    private static final Map<String, Double> RANGES =
            Map.of("tausendstelbereich", 5.0, "hundertstelbereich", 50.0, "zehntelbereich", 500.0);

    private static final double A_FEW_MICRONS = 5;
    private static final double A_FEW_OF_OTHERS = 3;

    @Override
    public @Nullable Match match(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (A_FEW.contains(token.folded())) {
            Amount one = AmountParser.one(tokens, at + 1);
            return one == null ? null : vague(aFew(one), one.end());
        }
        Double range = RANGES.get(token.folded());
        if (range != null) {
            return vague(range, at + 1);
        }
        Token next = tokens.at(at + 1);
        boolean praised = (ToleranceWords.isTolerance(next) && TIGHT.contains(token.folded()))
                || (ToleranceWords.isTolerance(token) && TIGHT.contains(next.folded()));
        // Only the first word is taken: a number may follow the second, as in "haute précision 0,005".
        return praised || OUTRIGHT.contains(token.folded()) ? vague(null, at + 1) : null;
    }

    private static double aFew(Amount one) {
        return one.um() * (one.unit() == LengthUnit.MICRON ? A_FEW_MICRONS : A_FEW_OF_OTHERS);
    }

    private static Match vague(@Nullable Double hintUm, int end) {
        return new Match(new ToleranceReading.Vague(hintUm), end);
    }
}
