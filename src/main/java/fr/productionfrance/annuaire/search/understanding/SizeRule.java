package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.search.understanding.Meaning.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One side of the part, or its diameter: "L 300", "diamètre 65", "longueur 3 m", "embarreur 65". */
final class SizeRule implements Rule {

    static final String ROUND =
            "(?:ø|(?<![a-z/])(?:diam(?:etre|eter)?s?|dia|durchmesser|od|d)(?:\\.|\\s?=|\\s?:)?)\\s?(?:max\\w{0,4}|ext\\w{0,7}\\.?|de|of|exterieur|int\\w{0,7}\\.?|aussen|innen)?\\s?";
    /** What size this is, the process must say. */
    private static final Pattern LOOSE = Pattern.compile("(?<n>" + Numbers.NUMBER + ")\\s?(?<u>mm|cm)(?![a-z0-9²³/])");

    /** "Tournage gros diamètre 3000 mm": the trade's name took the word. */
    private static final Pattern ROUND_BEFORE = Pattern.compile("(?<![a-z])diam(?:etre|eter)s? $");

    private static final Pattern HOLE =
            Pattern.compile("\\s?(?:JS|CD|EF|FG|Z[ABC]|[A-HJKMNPR-VX-Z])(?:0?1|1[0-8]|[2-9])(?![A-Za-z0-9])");

    /** In "L30 100 pcs" the hundred are pieces, and no thousands of millimetres. */
    private static final String NO_PIECES =
            "(?!\\s?(?:pcs?|pces?|pieces?|ex|exemplaires?|stuck|stk|off|units?|unites?)(?![a-z]))";

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
                    "(?<![a-z])(?:embarreurs?|passage (?:de )?(?:en )?barres?|passage broche|bar capacity|stangendurchlass) (?:de |of |bis |ø ?)?(?<v>(?<n>@)\\s?(?<u>mm)?)(?![a-z0-9])",
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
                    (m, r) -> m.group("n").indexOf('/') > 0 ? null : length(mm(m, r))));

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
        found.removeIf(candidate -> !((Size) candidate.meaning()).isPart());
        for (MatchResult loose : PieceStarts.ofNumbers(LOOSE, reading)) {
            Span span = new Span(loose.start(), loose.end());
            double mm = Units.mm(loose.group("n"), loose.group("u"), reading.language());
            if (mm > 0 && mm < 20_000) {
                boolean round =
                        ROUND_BEFORE.matcher(reading.before(loose.start())).find();
                Size size = round ? of(null, null, null, mm) : length(mm);
                found.add(Candidate.of(span, size, Candidate.BARE + 5)
                        .ranked(Candidate.BARE + 5, Name.Weight.IN_CONTEXT));
            }
        }
        return found;
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
