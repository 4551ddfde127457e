package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.search.understanding.Meaning.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The size of the part: "120x80x60", "Ø40 x 350", "L 300", "diamètre 65", "longueur 3 m", "0.75\" dia x 2\"". */
final class SizeRule implements Rule {

    private static final String ROUND =
            "(?:ø|(?<![a-z/])(?:diam(?:etre|eter)?s?|dia|durchmesser|od|d)(?:\\.|\\s?=|\\s?:)?)\\s?(?:max\\w{0,4}|ext\\w{0,7}\\.?|de|of|exterieur|int\\w{0,7}\\.?|aussen|innen)?\\s?";
    private static final String INNER = "(?:ø|dia|diam)?\\s?(?:int|interieur|inner|innen|id)\\.?\\s?ø?\\s?";
    /** A tolerance may stand behind each number. */
    private static final String KEPT_TO =
            "(?:\\s?(?:(?![xl])[a-z]{1,2}\\d{1,2}(?![a-z0-9])|±\\s?[\\d.,]+|\\+/?-\\s?[\\d.,]+))?";

    /** The bore of a ring, as in "Ø1200/Ø900 x 200". */
    private static final String BORE = "(?:\\s?/\\s?ø\\s?\\d{1,5}(?:[.,]\\d{1,3})?)?";

    private static final String UNIT = "(?:\\s?(" + Units.LENGTH + "))?";
    private static final String ONE = "(" + ROUND + ")?(" + Numbers.AFTER_WORD + ")" + UNIT
            + "(\\s(?:dia(?:m(?:etre|eter)?)?|ø|od|long|lang))?" + BORE + KEPT_TO;
    private static final String NEXT = "\\s?(?:x|\\*|by|par|auf)\\s?(" + INNER + ")?" + ONE;
    private static final Pattern DIMENSIONS =
            Pattern.compile("(?<![a-wyz0-9.,])(?<!(?:ep|ep\\.|epaisseur|dicke|t=|thickness) )" + ONE + NEXT + "(?:"
                    + NEXT + ")?(?:" + NEXT + ")?(?![a-z0-9]|[.,]\\d)");

    /** What size this is, the process must say. */
    private static final Pattern LOOSE = Pattern.compile("(?<n>" + Numbers.NUMBER + ")\\s?(?<u>mm|cm)(?![a-z0-9²³/])");

    /** "Tournage gros diamètre 3000 mm": the trade's name took the word. */
    private static final Pattern ROUND_BEFORE = Pattern.compile("(?<![a-z])diam(?:etre|eter)s? $");

    private static final Pattern KEPT = Pattern.compile(
            "(?:(?:int\\w{0,7}\\.?|innen|inner|id)\\s?ø?\\s?\\d+(?:[.,]\\d+)?\\s?)?(?:(?<=[\\s\\d])(?![xl])[a-z]{1,2}\\d{1,2}(?![a-z0-9])|±\\s?[\\d.,]+|\\+/?-\\s?[\\d.,]+)");

    private static final Pattern HOLE =
            Pattern.compile("\\s?(?:JS|CD|EF|FG|Z[ABC]|[A-HJKMNPR-VX-Z])(?:0?1|1[0-8]|[2-9])(?![A-Za-z0-9])");

    private static final Pattern TUBE =
            Pattern.compile("(?<![a-z])(?:tubes?|tubing|tuyau\\w{0,6}|rohre?|pipes?)(?![a-z])[^.;:]{0,24}$");
    /** A bar is longer than a quarter of its diameter, and a tube's wall is thinner. */
    private static final int THICKEST_WALL = 4;

    /** In "L30 100 pcs" the hundred are pieces, and no thousands of millimetres. */
    private static final String NO_PIECES =
            "(?!\\s?(?:pcs?|pces?|pieces?|ex|exemplaires?|stuck|stk|off|units?|unites?)(?![a-z]))";

    private static final int GROUPS = 4;

    private static final String MUCH =
            "(?:\\.|\\s?(?:max\\w{0,4}|mini?|de|of|von|:|=|hors tout|totale?|jusqu'a|up to|bis|utile|env\\w{0,5}|ca)){0,3}\\s?";
    private static final String LENGTH_WORD =
            "(?:longueurs?|long|lg|length|lange|l|bains? (?:de )?|bath|kessel|entre[- ]pointes?|spitzenweite|between centres)";

    private static final List<Grammar> GRAMMARS = List.of(
            side("(?<![a-z0-9'])(?:" + LENGTH_WORD + ")", SizeRule::length),
            side("(?<![a-z0-9])(?:largeurs?|larg|width|breite|wide|b|laize)", SizeRule::width),
            side("(?<![a-z0-9])(?:hauteurs?|haut|height|hohe|ht|high)", SizeRule::height),
            Grammar.of(
                    "(?<![a-z])" + ROUND + MUCH + "(?:@\\s?(?:" + Units.LENGTH
                            + ")?\\s?(?:a|to|bis|-)\\s?(?:ø\\s?)?)?(?<n>@)" + NO_PIECES + "\\s?(?<u>" + Units.LENGTH
                            + ")?(?![a-z0-9]|\\s?[±+])",
                    Candidate.QUANTITY,
                    SizeRule::roundPart),
            Grammar.of(
                    "(?<![a-z])(?:embarreurs?|passage (?:de )?(?:en )?barres?|passage broche|bar capacity|stangendurchlass) (?:de |of |bis |ø ?)?(?<n>@)\\s?(?<u>mm)?(?![a-z0-9])",
                    Candidate.QUANTITY + 2,
                    (m, r) -> of(null, null, null, mm(m, r))),
            Grammar.of(
                    "ø\\s?\\d+(?:[.,]\\d+)?\\s?(?:a|to|bis|-)\\s?ø?\\s?(?<n>@)\\s?(?<u>mm)?(?![a-z0-9])",
                    Candidate.QUANTITY + 1,
                    (m, r) -> of(null, null, null, mm(m, r))),
            Grammar.of(
                    "(?<n>#)\\s?(?<u>" + Units.LENGTH
                            + ")?\\s(?:diametre|diameter|diam|dia|durchmesser|de diametre|od|outer diameter|outside diameter|aussendurchmesser)(?![a-z]|\\s?[:=]?\\s?\\d)",
                    Candidate.QUANTITY + 1,
                    (m, r) -> of(null, null, null, mm(m, r))),
            Grammar.of(
                    "(?<n>#)\\s?(?<u>" + Units.LENGTH + ")\\s(?:long|lang|de long(?:ueur)?|length)(?![a-z])",
                    Candidate.QUANTITY + 1,
                    (m, r) -> length(mm(m, r))),
            Grammar.of(
                    "(?<n>#)\\s?(?<u>" + Units.LENGTH + ")\\s(?:wide|breit|de large(?:ur)?)(?![a-z])",
                    Candidate.QUANTITY + 1,
                    (m, r) -> of(null, mm(m, r), null, null)),
            Grammar.of(
                    "(?<n>#)\\s?(?<u>" + Units.LENGTH + ")\\s(?:high|hoch|de haut(?:eur)?)(?![a-z])",
                    Candidate.QUANTITY + 1,
                    (m, r) -> of(null, null, mm(m, r), null)),
            Grammar.of(
                    "(?<![a-z])(?:cube|wurfel) (?:de|of|von)?\\s?(?<n>#)\\s?(?<u>" + Units.LENGTH + ")?",
                    Candidate.QUANTITY + 1,
                    (m, r) -> of(mm(m, r), mm(m, r), mm(m, r), null)),
            Grammar.of(
                    "(?<![\\d/])(?<v>(?<n>#)\\s?(?<u>m|metres?|meters?|meter|ft|feet|inch(?:es)?|\"))(?![a-z0-9²³/]|\\s?[x*])",
                    Candidate.QUANTITY - 4,
                    (m, r) -> length(mm(m, r))));

    private static Grammar side(String word, java.util.function.Function<Double, Size> size) {
        return Grammar.of(
                word + MUCH + "(?<n>@)" + NO_PIECES + "\\s?(?<u>" + Units.LENGTH
                        + ")?(?![a-z0-9]|\\s?(?:x|\\*)\\s?\\d)",
                Candidate.QUANTITY + 1,
                (m, r) -> size.apply(mm(m, r)));
    }

    @Override
    public List<Candidate> read(Reading reading) {
        List<Candidate> found = new ArrayList<>(Grammar.read(GRAMMARS, reading));
        found.removeIf(candidate -> !isPart((Size) candidate.meaning()));
        for (MatchResult loose : PieceStarts.ofNumbers(LOOSE, reading)) {
            Span span = new Span(loose.start(), loose.end());
            double mm = Units.mm(loose.group("n"), loose.group("u"), reading.language());
            if (mm > 0 && mm < 20_000) {
                boolean round = ROUND_BEFORE
                        .matcher(reading.folded().substring(0, loose.start()))
                        .find();
                Size size = round ? of(null, null, null, mm) : length(mm);
                found.add(Candidate.of(span, size, Candidate.BARE + 5)
                        .ranked(Candidate.BARE + 5, Name.Weight.IN_CONTEXT));
            }
        }
        for (MatchResult match : PieceStarts.matches(DIMENSIONS, reading)) {
            Size size = dimensions(match, reading);
            if (size != null && isPart(size)) {
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
                && TUBE.matcher(reading.folded().substring(0, match.start())).find();
    }

    private static void addTube(Reading reading, MatchResult match, Size size, List<Candidate> found) {
        int sign = reading.folded().indexOf('x', match.start());
        if (sign < 0 || sign > match.end()) {
            addAround(reading, match, size, found);
            return;
        }
        addPart(reading, match.start(), sign, of(null, null, null, size.diameterMm()), found);
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
            return of(
                    outer.stream()
                            .filter(one -> !one.round())
                            .map(One::mm)
                            .findFirst()
                            .orElse(null),
                    null,
                    null,
                    outer.getFirst().mm());
        }
        return of(
                outer.get(0).mm(),
                outer.size() > 1 ? outer.get(1).mm() : null,
                outer.size() > 2 ? outer.get(2).mm() : null,
                null);
    }

    private static boolean isPart(Size size) {
        return java.util.stream.Stream.of(size.lengthMm(), size.widthMm(), size.heightMm(), size.diameterMm())
                .filter(java.util.Objects::nonNull)
                .allMatch(mm -> mm > 0 && mm <= 200_000);
    }

    /** What is kept to a zone of a hole is not the part's diameter. */
    private static @Nullable Meaning roundPart(MatchResult match, Reading reading) {
        boolean hole = HOLE.matcher(reading.text())
                .region(match.end(), reading.text().length())
                .lookingAt();
        return hole ? null : of(null, null, null, mm(match, reading));
    }

    private static Size length(Double mm) {
        return of(mm, null, null, null);
    }

    private static Size width(Double mm) {
        return of(null, mm, null, null);
    }

    private static Size height(Double mm) {
        return of(null, null, mm, null);
    }

    private static Size of(@Nullable Double l, @Nullable Double w, @Nullable Double h, @Nullable Double d) {
        return new Size(l, w, h, d);
    }

    private static Double mm(MatchResult match, Reading reading) {
        return Units.mm(match.group("n"), match.group("u"), reading.language());
    }
}
