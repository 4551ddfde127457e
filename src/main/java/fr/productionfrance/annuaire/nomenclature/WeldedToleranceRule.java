package fr.productionfrance.annuaire.nomenclature;

import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Kind;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Linear;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A class of ISO 13920 for welded work: "ISO 13920-BF". The second letter is a class of straightness and flatness. */
final class WeldedToleranceRule implements ToleranceRule {

    private static final Pattern CLASS = Pattern.compile("[a-d][e-h]?");

    @Override
    public @Nullable Match match(Tokens tokens, int at) {
        if (!tokens.at(at).is("13920")) {
            return null;
        }
        int index = at + 1;
        while (tokens.at(index).is("-") || tokens.at(index).is(":")) {
            index++;
        }
        String letters = tokens.at(index).folded();
        return CLASS.matcher(letters).matches() ? reading(tokens, index + 1, letters.substring(0, 1)) : null;
    }

    private static @Nullable Match reading(Tokens tokens, int end, String letter) {
        WeldedToleranceClass found = WeldedToleranceClass.valueOf(letter.toUpperCase(Locale.ROOT));
        NominalSize size = NominalSize.after(tokens, end);
        OptionalDouble halfWidth = found.halfWidthUm(size == null ? WeldedToleranceClass.REFERENCE_SIZE_MM : size.mm());
        if (halfWidth.isEmpty()) {
            return null;
        }
        Double nominal = size == null ? null : size.mm();
        return new Match(
                new Linear(halfWidth.getAsDouble(), nominal, null, size == null, Kind.ISO13920),
                size == null ? end : size.end());
    }
}
