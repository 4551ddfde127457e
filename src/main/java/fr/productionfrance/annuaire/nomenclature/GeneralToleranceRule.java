package fr.productionfrance.annuaire.nomenclature;

import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Kind;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Linear;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class of ISO 2768-1: "ISO 2768-mK", "2768 mK sur 250 mm", "tolérances générales moyennes", and of DIN 7168 before it.
 * The second letter belongs to the withdrawn ISO 2768-2 and says nothing of sizes.
 */
final class GeneralToleranceRule implements ToleranceRule {

    private static final Set<String> STANDARDS = Set.of("2768", "22768", "7168");

    private static final Map<String, GeneralToleranceClass> CLASSES = Map.ofEntries(
            Map.entry("f", GeneralToleranceClass.F),
            Map.entry("fin", GeneralToleranceClass.F),
            Map.entry("fine", GeneralToleranceClass.F),
            Map.entry("fines", GeneralToleranceClass.F),
            Map.entry("fein", GeneralToleranceClass.F),
            Map.entry("m", GeneralToleranceClass.M),
            Map.entry("medium", GeneralToleranceClass.M),
            Map.entry("moyen", GeneralToleranceClass.M),
            Map.entry("moyenne", GeneralToleranceClass.M),
            Map.entry("moyennes", GeneralToleranceClass.M),
            Map.entry("mittel", GeneralToleranceClass.M),
            Map.entry("c", GeneralToleranceClass.C),
            Map.entry("coarse", GeneralToleranceClass.C),
            Map.entry("grossier", GeneralToleranceClass.C),
            Map.entry("grossiere", GeneralToleranceClass.C),
            Map.entry("grossieres", GeneralToleranceClass.C),
            Map.entry("grob", GeneralToleranceClass.C),
            Map.entry("v", GeneralToleranceClass.V));

    private static final Set<String> VERY = Set.of("very", "tres", "sehr");
    private static final Set<String> FORM_CLASSES = Set.of("h", "k", "l");

    @Override
    public @Nullable Match match(Tokens tokens, int at) {
        int index = afterName(tokens, at);
        if (index == at) {
            return null;
        }
        while (tokens.at(index).is("-")
                || tokens.at(index).is(":")
                || tokens.at(index).is("1")) {
            index++;
        }
        boolean very = VERY.contains(tokens.at(index).folded());
        GeneralToleranceClass found =
                toleranceClass(tokens.at(very ? index + 1 : index).folded());
        if (found == null) {
            return null;
        }
        boolean veryCoarse = very && found == GeneralToleranceClass.C;
        return reading(tokens, very ? index + 2 : index + 1, veryCoarse ? GeneralToleranceClass.V : found);
    }

    private static int afterName(Tokens tokens, int at) {
        if (STANDARDS.contains(tokens.at(at).text())) {
            return at + 1;
        }
        if (tokens.startsAt(at, "tolerances", "generales")
                || tokens.startsAt(at, "tolerance", "generale")
                || tokens.startsAt(at, "general", "tolerances")
                || tokens.startsAt(at, "general", "tolerance")) {
            return at + 2;
        }
        boolean german = tokens.at(at).is("allgemeintoleranz") || tokens.at(at).is("allgemeintoleranzen");
        return german ? at + 1 : at;
    }

    private static @Nullable GeneralToleranceClass toleranceClass(String word) {
        boolean withForm = word.length() == 2 && FORM_CLASSES.contains(word.substring(1));
        return CLASSES.get(withForm ? word.substring(0, 1) : word);
    }

    private static @Nullable Match reading(Tokens tokens, int end, GeneralToleranceClass found) {
        NominalSize size = NominalSize.after(tokens, end);
        OptionalDouble halfWidth =
                found.halfWidthUm(size == null ? GeneralToleranceClass.REFERENCE_SIZE_MM : size.mm());
        if (halfWidth.isEmpty()) {
            return null;
        }
        Double nominal = size == null ? null : size.mm();
        return new Match(
                new Linear(halfWidth.getAsDouble(), nominal, null, size == null, Kind.ISO2768),
                size == null ? end : size.end());
    }
}
