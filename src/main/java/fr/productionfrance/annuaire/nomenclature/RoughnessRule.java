package fr.productionfrance.annuaire.nomenclature;

import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Roughness;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.RoughnessMeasure;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Ra 0,8", "0,8 Ra", "Rz 16", "rugosité 1,6", "N6", "63 µin". N6 after a size is a zone, which {@link ZoneRule} reads first. */
final class RoughnessRule implements ToleranceRule {

    private static final Set<String> RA = Set.of("ra", "rugosite", "roughness", "rauheit", "rauhigkeit");

    @Override
    public @Nullable Match match(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (RA.contains(token.folded()) || token.is("rz")) {
            return value(tokens, at + 1, token.is("rz") ? RoughnessMeasure.RZ : RoughnessMeasure.RA);
        }
        if (token.text().equals("N") && !token.glued() && tokens.at(at + 1).glued()) {
            return roughnessClass(tokens, at);
        }
        Amount amount = token.isNumber() ? AmountParser.parse(tokens, at) : null;
        if (amount == null || amount.unit() == LengthUnit.MICROINCH) {
            return amount == null ? null : ra(amount);
        }
        return isNamedBehind(tokens, amount)
                ? new Match(new Roughness(RoughnessMeasure.RA, amount.value()), amount.end() + 1)
                : null;
    }

    /** In "0,1 Ra 0,8" the name is that of the second number. */
    private static boolean isNamedBehind(Tokens tokens, Amount amount) {
        int name = amount.end();
        return isUm(amount)
                && amount.value() > 0
                && tokens.at(name).is("ra")
                && AmountParser.parse(tokens, ToleranceWords.skipFillers(tokens, name + 1)) == null;
    }

    private static boolean isUm(Amount amount) {
        return amount.unit() == LengthUnit.NONE || amount.unit() == LengthUnit.MICRON;
    }

    private static @Nullable Match value(Tokens tokens, int at, RoughnessMeasure measure) {
        int index = ToleranceWords.skipFillers(tokens, at);
        Amount amount = AmountParser.parse(tokens, index);
        if (amount == null || amount.value() <= 0) {
            return null;
        }
        if (amount.unit() == LengthUnit.MICROINCH) {
            return ra(amount);
        }
        Amount upTo = tokens.at(amount.end()).is("-") ? AmountParser.parse(tokens, amount.end() + 1) : null;
        if (upTo != null && isUm(upTo) && upTo.value() > amount.value()) {
            return new Match(new Roughness(measure, upTo.value()), upTo.end());
        }
        return isUm(amount) ? new Match(new Roughness(measure, amount.value()), amount.end()) : null;
    }

    private static Match ra(Amount microinch) {
        double um = RoughnessClass.ofMicroinch(microinch.value())
                .map(RoughnessClass::raUm)
                .orElseGet(microinch::um);
        return new Match(new Roughness(RoughnessMeasure.RA, um), microinch.end());
    }

    private static @Nullable Match roughnessClass(Tokens tokens, int at) {
        Token number = tokens.at(at + 1);
        if (!number.isIntegerWithin(1, 12)) {
            return null;
        }
        double ra = RoughnessClass.of((int) number.value()).orElseThrow().raUm();
        return new Match(new Roughness(RoughnessMeasure.RA, ra), at + 2);
    }
}
