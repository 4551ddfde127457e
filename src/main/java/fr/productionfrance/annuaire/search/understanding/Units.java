package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Language;
import org.jspecify.annotations.Nullable;

/** Units of length and mass as patterns over folded text, and what they are. */
final class Units {

    static final String LENGTH =
            "(?:mm|cm|millimetres?|millimeters?|metres?|meters?|meter|m|inch(?:es)?|in(?=\\s?(?:x|dia|long|thick|wide|$|[.,;)]))|zoll|pouces?|\"|ft|feet)(?![a-z0-9²³])";
    static final String MASS =
            "(?:kg|kgs|kilos?|kilogram(?:me|m)?s?|g|gr|grammes?|grams?|gramm|t|to|tonnes?|tones?|tons?|tonnen|lbs?)(?![a-z0-9/²])";

    private Units() {}

    /** Millimetres of a length; without a unit it is in millimetres already. */
    static double mm(String number, @Nullable String unit, Language language) {
        return round(Numbers.measure(number, language) * factor(unit));
    }

    static double factor(@Nullable String unit) {
        return switch (unit == null ? "mm" : unit) {
            case "cm" -> 10;
            case "m", "metre", "metres", "meter", "meters" -> 1000;
            case "inch", "inches", "in", "zoll", "pouce", "pouces", "\"" -> 25.4;
            case "ft", "feet" -> 304.8;
            default -> 1;
        };
    }

    static double kg(String number, String unit, Language language) {
        double factor = switch (unit.charAt(0)) {
            case 't' -> 1000;
            case 'l' -> 0.453_592_37;
            case 'g' -> 0.001;
            default -> 1;
        };
        return round(Numbers.measure(number, language) * factor);
    }

    /** Without what binary fractions leave behind. */
    static double round(double value) {
        return Math.round(value * 1e6) / 1e6;
    }
}
