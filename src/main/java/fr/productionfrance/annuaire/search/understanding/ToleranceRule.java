package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Linear;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tolerances, zones of form and roughness, as the nomenclature's reader reads them. */
final class ToleranceRule implements Rule {

    private static final Pattern SIZE_BEFORE = Pattern.compile(
            "(?:ø|\\bdia\\w{0,5}|\\balesages?|\\bbore|\\bbohrung|\\barbre)?\\s{0,2}(?:ø\\s?)?\\d{1,4}(?:[.,]\\d{1,3})?\\s?(?:mm)?\\s{0,2}$");
    private static final Pattern WORD_BEFORE = Pattern.compile(
            "(?:tolerances?|tol|toleranz(?:en)?|precision|genauigkeit|accuracy|ajustements?|passung|fit)(?: (?:generales?|de|of|von|dimensionnelle|general))?\\s?[.:]?\\s{0,2}$");
    private static final Pattern HOLE = Pattern.compile("[A-Z]{1,2}\\d{1,2}");
    private static final Pattern SHAFT = Pattern.compile("[a-z]{1,2}\\d{1,2}");
    private static final Pattern JOINED = Pattern.compile("(?:sur|on|at|auf|bei|pour|for|fur|a)\\s{0,2}$");
    private static final Pattern SIZE_AFTER = Pattern.compile(
            "\\s?(?:mm\\s)?(?:sur|on|at|auf|bei|pour|for|fur)\\s(?:un |une |le |the |a |dem |den )?(?:ø|diametre|diameter|dia|durchmesser|alesage|bore)\\s?(?<n>\\d{1,4}(?:[.,]\\d{1,3})?)\\s?(?:mm)?(?![a-z0-9x])");
    private static final Pattern MODULE_BEFORE =
            Pattern.compile("mod(?:ule?|ul)?\\s?[:=]?\\s?\\d+(?:[.,]\\d+)?\\s{0,2}$");
    /** Gears have qualities of their own (ISO 1328, DIN 3962). */
    private static final Pattern GEARS = Pattern.compile(
            "(?<![a-z])(?:iso 1328|din 396\\d|agma|engrenages?|pignons?|dentures?|couronnes?|gears?|gearing|zahnrad|zahnrader|verzahnung\\w{0,6}|stirnrad\\w{0,3})(?![a-z])");

    private static final Pattern TIMES = Pattern.compile("^x\\d{1,2}$|\\dx\\d{1,2}$");
    private static final Pattern QUALITY = Pattern.compile("qualite|qualitat");

    private final ToleranceReader reader;

    ToleranceRule(ToleranceReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Candidate> read(Reading reading) {
        List<Candidate> found = new ArrayList<>();
        for (ToleranceReader.Placed read : reader.readPlaced(reading.text())) {
            ToleranceReader.Placed placed = withoutModule(read, reading);
            Span said = new Span(
                    placed.start(), Math.min(placed.end(), reading.text().length()));
            if (!isOfGears(said, reading.folded()) && !isTimes(said, reading.folded())) {
                add(found, reading, placed.reading(), said);
            }
        }
        return found;
    }

    /** In "Ø42,4x2" the x joins two sides, and is no zone. */
    private static boolean isTimes(Span said, String folded) {
        return TIMES.matcher(said.of(folded)).find() && Character.isDigit(folded.charAt(Math.max(0, said.start() - 1)));
    }

    private static boolean isOfGears(Span said, String folded) {
        return QUALITY.matcher(said.of(folded)).lookingAt()
                && GEARS.matcher(folded).find();
    }

    private static void add(List<Candidate> found, Reading reading, ToleranceReading read, Span said) {
        Span core = withoutDiameter(reading.folded(), said, read);
        ToleranceReading placed = read;
        int end = said.end();
        Matcher at = SIZE_AFTER
                .matcher(reading.folded())
                .region(said.end(), reading.folded().length());
        if (read instanceof Linear linear && linear.grade() == null && at.lookingAt()) {
            double mm = Numbers.measure(at.group("n"), reading.language());
            placed = mm > 0 && linear.nominalMm() == null
                    ? new Linear(linear.halfWidthUm(), mm, null, linear.ambiguous(), linear.kind())
                    : read;
            end = at.end();
            core = new Span(core.start(), end);
        }
        Span wide = new Span(wide(reading, core, read).start(), Math.max(end, core.end()));
        boolean doubtful = read instanceof Linear linear && linear.ambiguous();
        Optional<Meaning> meaning = meaning(placed, core.of(reading.text()));
        if (meaning.isPresent()) {
            found.add(new Candidate(
                    core,
                    wide,
                    meaning.get(),
                    Candidate.TOLERANCE,
                    doubtful ? Sureness.LIKELY : Sureness.CERTAIN,
                    Name.Weight.STRONG,
                    alternatives(read)));
        }
    }

    /** In "h5 Ø25 x 180" the diameter is the part's too, and may be read as such. */
    private static Span withoutDiameter(String folded, Span said, ToleranceReading read) {
        int sign = folded.indexOf('ø', said.start() + 1);
        boolean after = read instanceof Linear linear && linear.nominalMm() != null && sign > 0 && sign < said.end();
        boolean joined =
                after && JOINED.matcher(folded.substring(said.start(), sign)).find();
        return after && !joined ? Grammar.trimmed(folded, said.start(), sign) : said;
    }

    /** The number of a gear's module before a grade is not the size that the grade is kept at. */
    private static ToleranceReader.Placed withoutModule(ToleranceReader.Placed placed, Reading reading) {
        boolean module = placed.reading() instanceof Linear linear
                && linear.grade() != null
                && linear.nominalMm() != null
                && MODULE_BEFORE.matcher(reading.before(placed.start())).find();
        if (!module) {
            return placed;
        }
        Linear linear = (Linear) placed.reading();
        double total = java.util.Objects.requireNonNull(linear.grade())
                .totalUm(ItGrade.REFERENCE_SIZE_MM)
                .orElse(2 * linear.halfWidthUm());
        return new ToleranceReader.Placed(
                new Linear(total / 2, null, linear.grade(), true, linear.kind()), placed.start(), placed.end());
    }

    private static Optional<Meaning> meaning(ToleranceReading reading, String written) {
        return switch (reading) {
            case Linear linear ->
                Optional.of(new Meaning.Tolerance(asked(linear), linear.halfWidthUm(), !isShaft(written)));
            case ToleranceReading.Geometric zone -> Optional.of(new Meaning.Figure(Aspect.GEOMETRY, zone.zoneUm()));
            case ToleranceReading.Angular angle ->
                Optional.of(new Meaning.Figure(Aspect.ANGLE, angle.halfWidthMinutes()));
            case ToleranceReading.Roughness rough ->
                Optional.of(new Meaning.Figure(
                        rough.measure() == ToleranceReading.RoughnessMeasure.RA
                                ? Aspect.ROUGHNESS
                                : Aspect.ROUGHNESS_RZ,
                        rough.um()));
            case ToleranceReading.Vague _, ToleranceReading.None _ -> Optional.empty();
        };
    }

    private static boolean isShaft(String written) {
        return SHAFT.matcher(written).lookingAt() && !HOLE.matcher(written).lookingAt();
    }

    static ToleranceAsked asked(Linear linear) {
        ItGrade grade = linear.grade();
        return new ToleranceAsked(grade == null ? linear.halfWidthUm() : null, grade, linear.nominalMm());
    }

    /** A number without a sign may be the whole band instead. */
    private static List<Meaning> alternatives(ToleranceReading reading) {
        boolean unsigned = reading instanceof Linear linear
                && (linear.kind() == ToleranceReading.Kind.UNSIGNED || linear.kind() == ToleranceReading.Kind.SPOKEN);
        if (!unsigned) {
            return List.of();
        }
        double half = ((Linear) reading).halfWidthUm() / 2;
        return List.of(new Meaning.Tolerance(ToleranceAsked.ofHalfWidth(half), half, true));
    }

    /** With the size that it is kept at, or the word that announces it. */
    private static Span wide(Reading reading, Span core, ToleranceReading tolerance) {
        String before = reading.before(core.start());
        @Nullable Double nominal = tolerance instanceof Linear linear ? linear.nominalMm() : null;
        Matcher matcher = SIZE_BEFORE.matcher(before);
        if (nominal == null || !matcher.find()) {
            matcher = WORD_BEFORE.matcher(before);
            if (!matcher.find()) {
                return core;
            }
        }
        return Grammar.trimmed(reading.folded(), core.start() - (before.length() - matcher.start()), core.end());
    }
}
