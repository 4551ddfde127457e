package fr.productionfrance.annuaire.nomenclature;

import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Linear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a tolerance as people write it, in French, English or German. It never fails: what it can't read is none. The
 * time is linear in the length of the text.
 */
public final class ToleranceReader {

    /** At each place the first rule that knows what is written takes it, so what is no tolerance comes first. */
    private static final List<ToleranceRule> RULES = List.of(
            new OtherThicknessRule(),
            new GeneralToleranceRule(),
            new WeldedToleranceRule(),
            new GeometricRule(),
            new AngularRule(),
            new SymmetricRule(),
            new DeviationsRule(),
            new LimitsRule(),
            new BandWordRule(),
            new ItGradeRule(),
            new ZoneRule(),
            new RoughnessRule(),
            new VagueRule(),
            new SpokenRule(),
            new UnsignedRule());

    /** Dimensional tolerances first, the tightest of them before others; then what else has a number; then words. */
    private static final Comparator<ToleranceReading> MOST_TELLING_FIRST =
            Comparator.comparingInt(ToleranceReader::rank).thenComparingDouble(ToleranceReader::halfWidthUm);

    /**
     * The one reading by which to choose a shop: the tightest dimensional tolerance, since a text with a general
     * tolerance and one bore in H7 needs a shop that keeps the H7. Without any, the first geometric zone, roughness or
     * angle; then words without a number.
     */
    public ToleranceReading read(String text) {
        return readAll(text).stream().min(MOST_TELLING_FIRST).orElseGet(ToleranceReading.None::new);
    }

    /** Every tolerance in a text, in its order; numbers known to be something else are left out. */
    public List<ToleranceReading> readAll(String text) {
        return readPlaced(text).stream().map(Placed::reading).toList();
    }

    /** The same with the place of each in the text, counted in characters of its composed form (NFC). */
    public List<Placed> readPlaced(String text) {
        Tokens tokens = new Tokens(text);
        List<Placed> readings = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            ToleranceRule.Match match = firstMatch(tokens, at);
            if (match == null) {
                at++;
            } else {
                if (isPlausible(match.reading())) {
                    int start = tokens.at(at).start();
                    readings.add(new Placed(
                            match.reading(), start, tokens.at(match.end() - 1).end()));
                }
                at = match.end();
            }
        }
        return List.copyOf(readings);
    }

    /**
     * A reading and the characters that it was read from; the size that stands before a tolerance is not among them.
     *
     * @param end index after the last character
     */
    public record Placed(ToleranceReading reading, int start, int end) {}

    private static ToleranceRule.@Nullable Match firstMatch(Tokens tokens, int at) {
        for (ToleranceRule rule : RULES) {
            ToleranceRule.Match match = rule.match(tokens, at);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** Far beyond what any shop writes, a number is a typing error or something else. */
    private static boolean isPlausible(ToleranceReading reading) {
        return switch (reading) {
            case Linear linear -> linear.halfWidthUm() <= 100_000;
            case ToleranceReading.Geometric zone -> zone.zoneUm() <= 100_000;
            case ToleranceReading.Roughness roughness -> roughness.um() <= 1000;
            case ToleranceReading.Angular angle -> angle.halfWidthMinutes() <= 180 * 60;
            case ToleranceReading.Vague _ -> true;
            case ToleranceReading.None _ -> false;
        };
    }

    private static int rank(ToleranceReading reading) {
        return switch (reading) {
            case Linear _ -> 0;
            case ToleranceReading.Geometric _, ToleranceReading.Roughness _, ToleranceReading.Angular _ -> 1;
            case ToleranceReading.Vague _ -> 2;
            case ToleranceReading.None _ -> 3;
        };
    }

    private static double halfWidthUm(ToleranceReading reading) {
        return reading instanceof Linear linear ? linear.halfWidthUm() : 0;
    }
}
