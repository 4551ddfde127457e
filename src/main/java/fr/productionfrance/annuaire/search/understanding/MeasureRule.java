package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.search.understanding.Meaning.Figure;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Mass, press force, lifting, gear module, volume of a tank. */
final class MeasureRule implements Rule {

    private static final double KN_PER_TONNE = 9.806_65;
    static final String MUCH =
            "(?:\\.|\\s?(?:de|d'|of|von|a|:|=|max\\w{0,4}|mini?|jusqu'a|up to|bis(?: zu)?|env\\w{0,5}|ca|est|is|about|each|unitaire|piece)){0,3}\\s?";
    /** "Lots de 50 kg": not each part weighs that much. */
    private static final Pattern LOT =
            Pattern.compile("(?<![a-z])(?:lots?|batch(?:es)?|los|lose) (?:de |of |von |a )?$");

    private static final String TONNES = "(?<n>@)\\s?(?<u>t|to|tonnes?|tons?|tonnen|kn)(?![a-z0-9/])";

    private static final List<Grammar> GRAMMARS = List.of(
            Grammar.of(
                    "(?:(?<![a-z0-9])(?:masse|poids|weight|weighing|gewicht|stuckgewicht|mass|charge|pieces? de)(?![a-z])"
                            + MUCH + ")?(?:#\\s?(?:kg|g|t)?\\s?(?:a|to|bis|-)\\s?)?(?<n>#)\\s?(?<u>" + Units.MASS + ")",
                    Candidate.QUANTITY,
                    MeasureRule::mass),
            // Whose own name is read besides.
            Grammar.of(
                    "(?<![a-z])(?:presses? (?:a injecter|hydrauliques?|mecaniques?|plieuses?)|plieuses?)(?: (?:cn|cnc))?(?:\\s?(?:de|d'|:|\\d{1,2}(?:[.,]\\d)?\\s?m(?:m|etres?)?(?:,| et)?|min|mini|jusqu'a)){0,3}\\s?(?<v>"
                            + TONNES + ")",
                    Candidate.QUANTITY + 4,
                    (m, r) -> force(m, r)),
            Grammar.of(
                    "(?<![a-z])(?:presses?|pressen?|schliesskraft|presskraft|clamp(?:ing)?(?: force)?|force de fermeture|tonnage)(?:\\s?(?:de|d'|of|von|a|:|=|min|mini|mit|with|jusqu'a|up to)){0,2}\\s?"
                            + TONNES,
                    Candidate.QUANTITY + 4,
                    (m, r) -> force(m, r)),
            Grammar.of(
                    "(?<v>(?<n>#)\\s?-?(?<u>t|to|tonnes?|tons?|tonnen|kn))[- ]?(?:press(?:es?|en)?|clamp(?:ing)?(?: force)?|schliesskraft|hydraulic press|injection press)(?![a-z])",
                    Candidate.QUANTITY + 4,
                    (m, r) -> force(m, r)),
            Grammar.of(
                    "(?<![a-z])(?:ponts?(?: roulants?)?|palans?|levage|grues?|cranes?|hoist|hallenkran|kran|lifting(?: capacity)?|overhead crane|krankapazitat|sous crochet)(?:\\s?(?:de|d'|of|von|a|:|=|min|mini|jusqu'a|up to|bis|mit)){0,2}\\s?(?:\\d\\s?x\\s?)?"
                            + TONNES,
                    Candidate.QUANTITY + 4,
                    (m, r) -> tonnes(m, r, Aspect.LIFTING)),
            Grammar.of(
                    "(?<v>(?<n>#)\\s?-?(?<u>t|to|tonnes?|tons?|tonnen))[- ]?(?:cranes?|overhead crane|lifting|hoist|kran|hallenkran|under hook|sous crochet|de levage|au crochet)(?![a-z])",
                    Candidate.QUANTITY + 4,
                    (m, r) -> tonnes(m, r, Aspect.LIFTING)),
            Grammar.of(
                    "(?<![a-z])(?:modules?|modul|mod|m(?=\\s?=))\\s?\\.?[:=]?\\s?(?:de )?(?:@\\s?(?:a|to|bis|-)\\s?)?(?<n>@)(?![a-z0-9]|\\s?(?:kg|g|t)(?![a-z]))",
                    Candidate.QUANTITY + 2,
                    (m, r) -> figure(Aspect.GEAR_MODULE, m, r, 1, 60)),
            Grammar.of(
                    "(?<n>#)\\s?(?:litres?|liters?|liter|l)(?![a-z0-9/])", Candidate.QUANTITY - 3, MeasureRule::litres),
            Grammar.of(
                    "(?<n>#)\\s?(?:m3|m³)(?![a-z0-9/])",
                    Candidate.QUANTITY,
                    (m, r) -> figure(Aspect.VOLUME, m, r, 1000, 1e9)));

    @Override
    public List<Candidate> read(Reading reading) {
        return Grammar.read(GRAMMARS, reading);
    }

    private static @Nullable Meaning mass(MatchResult match, Reading reading) {
        String unit = match.group("u");
        double kg = Units.kg(match.group("n"), unit, reading.language());
        // "3 G" and "T 40" are no masses; nobody orders grams by the letter in capitals.
        boolean capital = unit.equals("g") && reading.text().charAt(match.end("u") - 1) == 'G';
        boolean lot = LOT.matcher(reading.before(match.start())).find();
        return kg > 0 && kg <= 1_000_000 && !capital && !lot ? new Figure(Aspect.MASS, kg) : null;
    }

    private static @Nullable Meaning force(MatchResult match, Reading reading) {
        if (match.group("u").equals("kn")) {
            double kn = Numbers.measure(match.group("n"), reading.language());
            return kn > 0 ? new Figure(Aspect.PRESS_FORCE, Math.round(kn / KN_PER_TONNE)) : null;
        }
        return tonnes(match, reading, Aspect.PRESS_FORCE);
    }

    private static @Nullable Meaning tonnes(MatchResult match, Reading reading, Aspect aspect) {
        return figure(aspect, match, reading, 1, 100_000);
    }

    /** "316 L" is a steel: a lone letter is believed where more than a canful is meant. */
    private static @Nullable Meaning litres(MatchResult match, Reading reading) {
        boolean letter = match.group().endsWith("l");
        double litres = Numbers.measure(match.group("n"), reading.language());
        boolean grade = letter
                && (litres == 303 || litres == 304 || litres == 310 || litres == 316 || litres == 317 || litres == 904);
        return litres < 1 || grade || (letter && litres < 100) ? null : new Figure(Aspect.VOLUME, litres);
    }

    private static @Nullable Meaning figure(
            Aspect aspect, MatchResult match, Reading reading, double factor, double most) {
        double value = Units.round(Numbers.measure(match.group("n"), reading.language()) * factor);
        return value > 0 && value <= most ? new Figure(aspect, value) : null;
    }
}
