package fr.productionfrance.annuaire.nomenclature;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a number with its unit. What is followed by a unit of something else is no amount. */
final class AmountParser {

    private static final Map<String, Integer> NUMBER_WORDS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("one", 1),
            Map.entry("ein", 1),
            Map.entry("eine", 1),
            Map.entry("einem", 1),
            Map.entry("einen", 1),
            Map.entry("deux", 2),
            Map.entry("two", 2),
            Map.entry("zwei", 2),
            Map.entry("trois", 3),
            Map.entry("three", 3),
            Map.entry("drei", 3),
            Map.entry("quatre", 4),
            Map.entry("four", 4),
            Map.entry("vier", 4),
            Map.entry("cinq", 5),
            Map.entry("five", 5),
            Map.entry("funf", 5),
            Map.entry("six", 6),
            Map.entry("sechs", 6),
            Map.entry("sept", 7),
            Map.entry("seven", 7),
            Map.entry("sieben", 7),
            Map.entry("huit", 8),
            Map.entry("eight", 8),
            Map.entry("acht", 8),
            Map.entry("neuf", 9),
            Map.entry("nine", 9),
            Map.entry("neun", 9),
            Map.entry("dix", 10),
            Map.entry("ten", 10),
            Map.entry("zehn", 10));

    private static final Set<String> HALF = Set.of("demi", "half", "halbes", "halber", "halbe", "halben");
    private static final Set<String> ORDINAL_ENDINGS = Set.of("e", "eme", "ieme", "er", "th");
    private static final Set<String> OF = Set.of("de", "of", "a", "an", "einem", "eines");

    /** Short units that without a number are other words: "to my drawing", "um". */
    private static final Set<String> ALSO_WORDS = Set.of("my", "mu", "um", "mic", "mil", "mils");

    private AmountParser() {}

    /** The amount that starts at an index, or null. Words for numbers need a unit after them. */
    static @Nullable Amount parse(Tokens tokens, int at) {
        Token first = tokens.at(at);
        if (first.isNumber()) {
            Amount fraction = slashed(tokens, at);
            return fraction != null ? fraction : numeric(tokens, at);
        }
        if (HALF.contains(first.folded())) {
            int next = at + 1;
            while (tokens.at(next).is("-") || tokens.at(next).is("a")) {
                next++;
            }
            return withUnit(tokens, next, 0.5);
        }
        Integer number = NUMBER_WORDS.get(first.folded());
        if (number == null) {
            return null;
        }
        return HALF.contains(tokens.at(at + 1).folded())
                ? withUnit(tokens, at + 2, 0.5 * number)
                : withUnit(tokens, at + 1, number);
    }

    /** A unit without a number before it stands for one of it: "au centième". */
    static @Nullable Amount one(Tokens tokens, int at) {
        return ALSO_WORDS.contains(tokens.at(at).folded()) ? null : withUnit(tokens, at, 1);
    }

    private static @Nullable Amount withUnit(Tokens tokens, int at, double value) {
        Amount amount = unitAfter(tokens, at, value, false);
        return amount == null || !amount.unit().isOnlyForTolerances() ? null : amount;
    }

    private static @Nullable Amount numeric(Tokens tokens, int at) {
        Token number = tokens.at(at);
        Amount amount = unitAfter(tokens, at + 1, number.value(), number.isDecimal());
        if (amount != null) {
            return amount;
        }
        if (isInchPreposition(tokens, at + 1) && !number.text().contains(",")) {
            return new Amount(number.value(), LengthUnit.INCH, number.isDecimal(), false, false, false, at + 2);
        }
        if (LengthUnit.ofWord(tokens.at(at + 1).folded()).isPresent() || ForeignUnits.startAt(tokens, at + 1)) {
            return null;
        }
        // ASME Y14.5: an inch value has no nought before its point, a metric one has.
        boolean inches = number.text().startsWith(".");
        LengthUnit unit = inches ? LengthUnit.INCH : LengthUnit.NONE;
        boolean doubtful = inches && !tokens.speaksInches();
        return new Amount(number.value(), unit, number.isDecimal(), false, false, doubtful, at + 1);
    }

    /** "in" is also a word of all three languages: an inch only where no word follows. */
    private static boolean isInchPreposition(Tokens tokens, int at) {
        return tokens.at(at).is("in") && !tokens.at(at + 1).isWord();
    }

    private static @Nullable Amount slashed(Tokens tokens, int at) {
        Token numerator = tokens.at(at);
        Token denominator = tokens.at(at + 2);
        if (!tokens.at(at + 1).is("/") || !numerator.isIntegerWithin(0, 99) || !denominator.isIntegerWithin(2, 1000)) {
            return null;
        }
        if (isDatePart(tokens, at)) {
            return null;
        }
        if (tokens.at(at + 3).is("\"")) {
            double inches = numerator.value() / denominator.value();
            return new Amount(inches, LengthUnit.INCH, true, false, true, false, at + 4);
        }
        LengthUnit unit = switch ((int) denominator.value()) {
            case 10 -> LengthUnit.TENTH_MM;
            case 100 -> LengthUnit.HUNDREDTH_MM;
            case 1000 -> LengthUnit.THOUSANDTH_MM;
            default -> LengthUnit.NONE;
        };
        return unit == LengthUnit.NONE ? null : slashed(tokens, numerator.value(), unit, at + 3);
    }

    private static @Nullable Amount slashed(Tokens tokens, double value, LengthUnit unit, int afterDenominator) {
        int end = afterDenominator;
        if (tokens.at(end).glued() && ORDINAL_ENDINGS.contains(tokens.at(end).folded())) {
            end++;
        }
        end = skipOfMillimetre(tokens, end);
        return ForeignUnits.startAt(tokens, end)
                ? null
                : new Amount(value, unit, true, true, end > afterDenominator, false, end);
    }

    private static boolean isDatePart(Tokens tokens, int at) {
        return tokens.at(at - 1).is("/") || tokens.at(at + 3).is("/");
    }

    private static @Nullable Amount unitAfter(Tokens tokens, int at, double value, boolean precise) {
        LengthUnit unit = LengthUnit.ofWord(tokens.at(at).folded()).orElse(null);
        if (unit == null || ForeignUnits.isRatio(tokens, at + 1)) {
            return null;
        }
        if (unit.isEnglishFraction()) {
            return englishFraction(tokens, at, value, unit);
        }
        int end = unit.isSpokenFraction() ? skipOfMillimetre(tokens, at + 1) : at + 1;
        return new Amount(value, unit, precise, false, false, unit.isDoubtful(), end);
    }

    private static Amount englishFraction(Tokens tokens, int at, double value, LengthUnit unit) {
        int next = skipOf(tokens, at + 1);
        LengthUnit whole = LengthUnit.ofWord(tokens.at(next).folded()).orElse(null);
        if (next == at + 1 || whole == null || whole.isEnglishFraction()) {
            return new Amount(value, unit, false, false, false, !tokens.speaksInches(), at + 1);
        }
        return whole == LengthUnit.MM
                ? new Amount(value, unit.ofMillimetre(), false, false, false, false, next + 1)
                : new Amount(value * unit.part(), whole, true, false, false, false, next + 1);
    }

    private static int skipOfMillimetre(Tokens tokens, int at) {
        int next = skipOf(tokens, at);
        return LengthUnit.ofWord(tokens.at(next).folded()).orElse(null) == LengthUnit.MM ? next + 1 : at;
    }

    private static int skipOf(Tokens tokens, int at) {
        int next = at;
        while (next < at + 2 && OF.contains(tokens.at(next).folded())) {
            next++;
        }
        return next;
    }
}
