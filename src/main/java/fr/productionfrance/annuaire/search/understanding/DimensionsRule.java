package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.search.understanding.Meaning.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sides of the part that a sign joins: "120x80x60", "Ø40 x 350", "Ø1200/Ø900 x 200", "0.75\" dia x 2\"". */
final class DimensionsRule implements Rule {

    private static final String INNER = "(?:ø|dia|diam)?\\s?(?:int|interieur|inner|innen|id)\\.?\\s?ø?\\s?";
    /** A tolerance may stand behind each number. */
    private static final String KEPT_TO =
            "(?:\\s?(?:(?![xl])[a-z]{1,2}\\d{1,2}(?![a-z0-9])|±\\s?[\\d.,]+|\\+/?-\\s?[\\d.,]+))?";

    /** The bore of a ring, as in "Ø1200/Ø900 x 200" or "Ø40/30x20". */
    private static final String BORE =
            "(?:\\s?/\\s?ø\\s?\\d{1,5}(?:[.,]\\d{1,3})?|(?<=ø\\s?\\d{1,4})/\\d{1,4}(?:[.,]\\d{1,2})?(?=\\s?x))?";

    private static final String UNIT = "(?:\\s?(" + Units.LENGTH + "))?";
    private static final String ONE = "(" + SizeRule.ROUND + ")?(" + Numbers.AFTER_WORD + ")" + UNIT
            + "(\\s(?:dia(?:m(?:etre|eter)?)?|ø|od|long|lang))?" + BORE + KEPT_TO;
    private static final String NEXT = "\\s?(?:x|\\*|by|par|auf)\\s?(" + INNER + ")?" + ONE;
    private static final Pattern DIMENSIONS =
            Pattern.compile("(?<![a-wyz0-9.,])(?<!(?:ep|ep\\.|epaisseur|dicke|t=|thickness) )" + ONE + NEXT + "(?:"
                    + NEXT + ")?(?:" + NEXT + ")?(?![a-z0-9]|[.,]\\d)");

    private static final Pattern KEPT = Pattern.compile(
            "(?:(?:int\\w{0,7}\\.?|innen|inner|id)\\s?ø?\\s?\\d+(?:[.,]\\d+)?\\s?)?(?:(?<=[\\s\\d])(?![xl])[a-z]{1,2}\\d{1,2}(?![a-z0-9])|±\\s?[\\d.,]+|\\+/?-\\s?[\\d.,]+)");

    private static final Pattern TUBE =
            Pattern.compile("(?<![a-z])(?:tubes?|tubing|tuyau\\w{0,6}|rohre?|pipes?)(?![a-z])[^.;:]{0,24}$");
    /** A bar is longer than a quarter of its diameter, and a tube's wall is thinner. */
    private static final int THICKEST_WALL = 4;

    private static final int GROUPS = 4;

    @Override
    public List<Candidate> read(Reading reading) {
        List<Candidate> found = new ArrayList<>();
        for (MatchResult match : PieceStarts.matches(DIMENSIONS, reading)) {
            Size size = dimensions(match, reading);
            if (size != null && size.isPart()) {
                if (isTube(reading, match, size)) {
                    addTube(reading, match, size, found);
                } else {
                    addAround(reading, match, size, found);
                }
            }
        }
        return found;
    }

    /** "Tube Ø42,4 x 2": how thick its wall is comes second. */
    private static boolean isTube(Reading reading, MatchResult match, Size size) {
        Double d = size.diameterMm();
        Double wall = size.lengthMm();
        return d != null
                && wall != null
                && wall * THICKEST_WALL <= d
                && TUBE.matcher(reading.before(match.start())).find();
    }

    private static void addTube(Reading reading, MatchResult match, Size size, List<Candidate> found) {
        int sign = reading.folded().indexOf('x', match.start());
        if (sign < 0 || sign > match.end()) {
            addAround(reading, match, size, found);
            return;
        }
        addPart(reading, match.start(), sign, new Size(null, null, null, size.diameterMm()), found);
        found.add(Candidate.of(
                Grammar.trimmed(reading.folded(), sign + 1, match.end()),
                new Meaning.Figure(Aspect.THICKNESS, Objects.requireNonNull(size.lengthMm())),
                Candidate.DIMENSIONS));
    }

    /** A tolerance inside, as in "Ø20 H7 x 15", keeps its words; what stands on both sides of it is the size. */
    private static void addAround(Reading reading, MatchResult dimensions, Size size, List<Candidate> found) {
        Matcher kept = KEPT.matcher(reading.folded()).region(dimensions.start(), dimensions.end());
        int from = dimensions.start();
        while (kept.find()) {
            addPart(reading, from, kept.start(), size, found);
            from = kept.end();
        }
        addPart(reading, from, dimensions.end(), size, found);
    }

    private static void addPart(Reading reading, int from, int to, Size size, List<Candidate> found) {
        if (to > from && !reading.folded().substring(from, to).isBlank()) {
            found.add(Candidate.of(Grammar.trimmed(reading.folded(), from, to), size, Candidate.DIMENSIONS));
        }
    }

    private record One(boolean round, boolean inner, double mm, boolean hasUnit) {}

    private static @Nullable Size dimensions(MatchResult matcher, Reading reading) {
        List<One> all = new ArrayList<>();
        @Nullable String lastUnit = null;
        for (int i = 0; i < 4; i++) {
            int group = i * (GROUPS + 1) + 1;
            String number = matcher.group(group + 1);
            if (number != null) {
                String unit = matcher.group(group + 2);
                lastUnit = unit == null ? lastUnit : unit;
                boolean inner = i > 0 && matcher.group(group - 1) != null;
                String after = matcher.group(group + 3);
                boolean round = matcher.group(group) != null || (after != null && !after.contains("l"));
                all.add(new One(round, inner, Units.mm(number, unit, reading.language()), unit != null));
            }
        }
        return size(withUnit(all, lastUnit));
    }

    /** "1,5 x 0,8 m": what has no unit has that of the last, when it would be tiny otherwise. */
    private static List<One> withUnit(List<One> all, @Nullable String unit) {
        boolean lastOnly =
                all.stream().filter(One::hasUnit).count() == 1 && all.getLast().hasUnit();
        double factor = lastOnly ? Units.factor(unit) : 1;
        return all.stream()
                .map(one ->
                        one.hasUnit() ? one : new One(one.round(), one.inner(), Units.round(one.mm() * factor), false))
                .toList();
    }

    private static @Nullable Size size(List<One> all) {
        List<One> outer = all.stream().filter(one -> !one.inner()).toList();
        if (outer.isEmpty()
                || (!outer.getFirst().round() && outer.stream().skip(1).anyMatch(One::round))) {
            return null;
        }
        if (outer.getFirst().round()) {
            return new Size(
                    outer.stream()
                            .filter(one -> !one.round())
                            .map(One::mm)
                            .findFirst()
                            .orElse(null),
                    null,
                    null,
                    outer.getFirst().mm());
        }
        return new Size(
                outer.get(0).mm(),
                outer.size() > 1 ? outer.get(1).mm() : null,
                outer.size() > 2 ? outer.get(2).mm() : null,
                null);
    }
}
