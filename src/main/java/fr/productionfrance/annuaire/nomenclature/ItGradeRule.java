package fr.productionfrance.annuaire.nomenclature;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A grade by its name: "IT7", "IT 7", "IT06", "qualité 7". Only IT01 is a grade of its own with a leading zero. */
final class ItGradeRule implements ToleranceRule {

    private static final Set<String> QUALITY = Set.of("qualite", "qualitat");
    private static final Set<String> GRADE = Set.of("grade", "grad", "qualite");

    @Override
    public @Nullable Match match(Tokens tokens, int at) {
        int number = numberAfterName(tokens, at);
        if (number == at) {
            return null;
        }
        Token token = tokens.at(number);
        boolean counted = AmountParser.parse(tokens, number) == null;
        if (!token.isIntegerWithin(0, 18) || (counted && !token.glued())) {
            return null;
        }
        return grade(token)
                .map(grade -> GradeReading.at(tokens, at, number + 1, grade))
                .orElse(null);
    }

    private static int numberAfterName(Tokens tokens, int at) {
        Token name = tokens.at(at);
        if (name.is("it")) {
            return GRADE.contains(tokens.at(at + 1).folded()) ? at + 2 : at + 1;
        }
        boolean quality = QUALITY.contains(name.folded());
        boolean toleranceGrade =
                ToleranceWords.isTolerance(name) && tokens.at(at + 1).is("grade");
        return quality ? at + 1 : toleranceGrade ? at + 2 : at;
    }

    private static Optional<ItGrade> grade(Token number) {
        return number.is("01") ? Optional.of(ItGrade.IT01) : ItGrade.of((int) number.value());
    }
}
