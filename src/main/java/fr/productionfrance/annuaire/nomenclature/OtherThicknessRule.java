package fr.productionfrance.annuaire.nomenclature;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Microns that are no tolerance: the thickness of a coating, the mesh of a filter. It takes them away from other rules. */
final class OtherThicknessRule implements ToleranceRule {

    private static final List<String> STEMS = List.of(
            "anodis",
            "oxydation",
            "zing",
            "zinc",
            "zink",
            "verzink",
            "galvanis",
            "nickel",
            "vernickel",
            "chrom",
            "verchrom",
            "cuivr",
            "etam",
            "argent",
            "dorure",
            "peint",
            "laqu",
            "paint",
            "lack",
            "beschicht",
            "coat",
            "revetement",
            "depot",
            "couche",
            "schicht",
            "epaisseur",
            "thickness",
            "dicke",
            "phosphat",
            "cataphor",
            "eloxal",
            "eloxier",
            "thermolaqu",
            "poudre",
            "powder",
            "pvd",
            "dlc",
            "nitrur",
            "filtr",
            "rilsan",
            "halar",
            "teflon",
            "geomet",
            "film");

    private static final Set<String> SMALL_WORDS = Set.of(
            "de",
            "d",
            "'",
            "of",
            "von",
            "mit",
            "a",
            "dure",
            "dur",
            "hard",
            "hart",
            "chimique",
            "chemical",
            "chemisch",
            "sulfurique",
            "blanc",
            "noir",
            "incolore",
            "naturelle",
            "mate",
            "clear",
            "black",
            "schwarz",
            "farblos",
            "noire",
            "jaune",
            "electrolytique",
            ":",
            "ep",
            ".",
            "environ",
            "mini",
            "max");

    private static final List<String> MACHINED = List.of(
            "rectif", "usin", "tourn", "frais", "rod", "ground", "machin", "mill", "turn", "lap", "schleif", "gedreht");

    private static final int NEAR = 3;

    @Override
    public @Nullable Match match(Tokens tokens, int at) {
        if (isCoating(tokens.at(at))) {
            int index = skipSmallWords(tokens, at + 1);
            Amount amount = AmountParser.parse(tokens, index);
            amount = amount == null ? null : withDeviation(tokens, amount);
            if (amount != null && isThickness(amount)) {
                return nothing(amount.end());
            }
            Amount microns = AmountParser.parse(tokens, skipOtherWords(tokens, index));
            microns = microns == null ? null : withDeviation(tokens, microns);
            return microns != null && microns.unit() == LengthUnit.MICRON ? nothing(microns.end()) : null;
        }
        Amount amount = tokens.at(at).isNumber() ? AmountParser.parse(tokens, at) : null;
        if (amount == null || !isThickness(amount)) {
            return null;
        }
        boolean coatingFollows = isCoating(tokens.at(skipSmallWords(tokens, amount.end())));
        return coatingFollows ? nothing(amount.end()) : null;
    }

    /** In "15 ±3 µm" and "60-80 µm" the second is the coating's too, and the unit stands behind it. */
    private static Amount withDeviation(Tokens tokens, Amount amount) {
        int end = amount.end();
        int after = tokens.at(end).is("-") || tokens.at(end).is("a") ? end + 1 : PlusMinus.skip(tokens, end);
        Amount deviation = after > end ? AmountParser.parse(tokens, after) : null;
        return deviation == null ? amount : deviation;
    }

    private static int skipSmallWords(Tokens tokens, int at) {
        int index = at;
        while (index < at + NEAR && SMALL_WORDS.contains(tokens.at(index).folded())) {
            index++;
        }
        return index;
    }

    /** The kind of a coating, in "nickelage chimique haut phosphore 25 µm"; not what is done to it afterwards. */
    private static int skipOtherWords(Tokens tokens, int at) {
        int index = at;
        while (index < at + NEAR
                && (tokens.at(index).isWord() || isOfColour(tokens, index))
                && !ToleranceWords.isTolerance(tokens.at(index))
                && MACHINED.stream().noneMatch(tokens.at(index).folded()::startsWith)) {
            index++;
        }
        return index;
    }

    /** The number of "RAL 9010" and the class of "peinture C4". */
    private static boolean isOfColour(Tokens tokens, int at) {
        return tokens.at(at).isNumber()
                && (tokens.at(at - 1).is("ral")
                        || (tokens.at(at).glued() && tokens.at(at - 1).is("c")));
    }

    private static boolean isCoating(Token token) {
        return token.isWord() && STEMS.stream().anyMatch(token.folded()::startsWith);
    }

    private static boolean isThickness(Amount amount) {
        return amount.unit() == LengthUnit.MICRON || amount.unit() == LengthUnit.MM;
    }

    private static Match nothing(int end) {
        return new Match(new ToleranceReading.None(), end);
    }
}
