package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.nomenclature.ItGrade;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a half-width as people do: mostly with ±, else as a grade of ISO 286, a class of ISO 2768 or in words. A grade or a
 * class says only nearly the same, as it does on real fiches.
 */
final class ToleranceWriting {

    private static final Map<Double, List<String>> WORDS = Map.ofEntries(
            Map.entry(1.0, List.of("au micron", "au millième", "auf den µ genau")),
            Map.entry(5.0, List.of("au demi-centième", "à 5 millièmes", "5 Tausendstel")),
            Map.entry(10.0, List.of("au centième", "au 1/100e", "au centième près", "auf ein Hundertstel genau")),
            Map.entry(20.0, List.of("à 2 centièmes", "2/100", "auf zwei Hundertstel")),
            Map.entry(50.0, List.of("à 5 centièmes")),
            Map.entry(100.0, List.of("au dixième", "au 1/10", "ein Zehntel")),
            Map.entry(200.0, List.of("à 2 dixièmes")));

    private static final double FINEST_GENERAL_CLASS_UM = 100;
    private static final double COARSEST_MACHINED_UM = 1800;

    private static final List<String> GRADES = List.of("IT%d", "IT %d");
    private static final List<String> GRADES_AND_ZONES = List.of("IT%d", "IT %d", "qualité %d", "H%d", "h%d");
    /** Nobody writes "H4" for a tolerance, and the reader does not take it for one. */
    private static final int FINEST_ZONE = 6;

    private ToleranceWriting() {}

    /** @param sizeMm the size at which the tolerance is held */
    static String write(Dice dice, double halfWidthUm, double sizeMm) {
        boolean general = halfWidthUm >= FINEST_GENERAL_CLASS_UM;
        double form = dice.uniform(0, 1);
        if (general && form < 0.4) {
            return halfWidthUm <= COARSEST_MACHINED_UM ? iso2768(dice, halfWidthUm) : iso13920(dice, halfWidthUm);
        }
        if (!general && form < 0.2) {
            return grade(dice, halfWidthUm, sizeMm).orElseGet(() -> plusMinus(dice, halfWidthUm));
        }
        if (form > 0.78 && WORDS.containsKey(halfWidthUm)) {
            return dice.pick(WORDS.getOrDefault(halfWidthUm, List.of()));
        }
        return plusMinus(dice, halfWidthUm);
    }

    private static String plusMinus(Dice dice, double halfWidthUm) {
        if (halfWidthUm >= 10 && halfWidthUm % 10 == 0 && halfWidthUm < 100 && dice.chance(0.15)) {
            return "± " + (int) (halfWidthUm / 10) + "/100";
        }
        if (halfWidthUm <= 20 && dice.chance(0.35)) {
            return dice.pick(List.of("±%s µm", "± %s µ", "+/- %s microns", "±%sµm"))
                    .formatted(number(halfWidthUm, dice.chance(0.7)));
        }
        return dice.pick(List.of("±%s", "± %s mm", "+/- %s", "+/-%s mm", "±%s mm"))
                .formatted(number(halfWidthUm / 1000, dice.chance(0.8)));
    }

    private static Optional<String> grade(Dice dice, double halfWidthUm, double sizeMm) {
        if (dice.chance(0.5)) {
            return ItGrade.finestHeldBy(2 * halfWidthUm, ItGrade.REFERENCE_SIZE_MM)
                    .map(grade -> dice.pick(grade.number() < FINEST_ZONE ? GRADES : GRADES_AND_ZONES)
                            .formatted(grade.number()));
        }
        int nominal = Steps.niceInt(Math.clamp(sizeMm, 3, 500));
        return ItGrade.finestHeldBy(2 * halfWidthUm, nominal)
                .filter(grade -> grade.number() >= FINEST_ZONE)
                .map(grade -> dice.pick(List.of("Ø%d H%d", "Ø%d h%d", "alésage %d H%d", "Ø%d js%d"))
                        .formatted(nominal, grade.number()));
    }

    private static String iso2768(Dice dice, double halfWidthUm) {
        String letter = halfWidthUm <= 150 ? "f" : halfWidthUm <= 400 ? "m" : halfWidthUm <= 1000 ? "c" : "v";
        List<String> forms = letter.equals("m")
                ? List.of("ISO 2768-mK", "ISO 2768 m", "ISO 2768-m", "tolérances générales moyennes")
                : List.of("ISO 2768-%s", "ISO 2768 %s");
        return dice.pick(forms).formatted(letter);
    }

    private static String iso13920(Dice dice, double halfWidthUm) {
        String letter = halfWidthUm <= 2000 ? "A" : halfWidthUm <= 3000 ? "B" : halfWidthUm <= 6000 ? "C" : "D";
        return dice.pick(List.of("ISO 13920-%s", "ISO 13920-%sF")).formatted(letter);
    }

    private static String number(double value, boolean comma) {
        String digits = "%.4f".formatted(value).replace(',', '.');
        String trimmed = digits.replaceAll("0+$", "").replaceAll("\\.$", "");
        return comma ? trimmed.replace('.', ',') : trimmed.toLowerCase(Locale.ROOT);
    }
}
