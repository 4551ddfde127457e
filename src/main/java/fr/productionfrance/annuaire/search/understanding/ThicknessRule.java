package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.search.understanding.Meaning.Figure;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How thick a sheet or a wall is: "ép. 3 mm", "tôle 15/10", "2 mm sheet", "16 ga". */
final class ThicknessRule implements Rule {

    private static final String SHEET = "(?:toles?|plaques?|blech\\w{0,4}|sheets?|plates?|grobblech)";
    /** What is made of sheet, or what sheet is made of. */
    private static final Pattern OF_SHEET = Pattern.compile(
            "(?<![a-z])(?:toles?|tolerie|plaques?|blech\\w{0,6}|sheets?|sheetmetal|plates?|epaisseurs?|ep|galva\\w{0,8}|inox|acier|alu\\w{0,6}|steel|laiton|zinc|plie\\w{0,3}|pliage|capots?|tubes?|laser)(?![a-z])");

    /** Of steel, in mm; of aluminium and stainless it differs by some hundredths. */
    private static final Map<String, Double> GAUGES = Map.ofEntries(
            Map.entry("7", 4.55),
            Map.entry("8", 4.18),
            Map.entry("10", 3.42),
            Map.entry("11", 3.04),
            Map.entry("12", 2.66),
            Map.entry("13", 2.28),
            Map.entry("14", 1.9),
            Map.entry("16", 1.52),
            Map.entry("18", 1.21),
            Map.entry("20", 0.91),
            Map.entry("22", 0.76),
            Map.entry("24", 0.61),
            Map.entry("26", 0.45));

    private static final Pattern TOLERANCE = Pattern.compile(
            "(?:(?<![a-z])(?:tolerances?|tol|toleranz(?:en)?|precision|au|a|planeite|jeu)|[±+-])\\.?\\s?:?\\s?$");

    private static final double THICKEST_MM = 1000;

    private static final List<Grammar> GRAMMARS = List.of(
            Grammar.of(
                    "(?<![a-z0-9])(?:ep|epaisseurs?|epais|th|thk|thickness|thick|dicke|starke|wandstarke|blechdicke|blechstarke|materialstarke|materialdicke|wall)"
                            + MeasureRule.MUCH
                            + "(?:~\\s?(?:mm)?\\s?(?:a|to|bis|-)\\s?)?(?<n>~)\\s?(?:mm)?(?![a-z0-9]|\\s?(?:[x*µ]|um(?![a-z])|microns?))",
                    Candidate.QUANTITY + 2,
                    ThicknessRule::millimetres),
            Grammar.of(
                    "(?<![a-z0-9])t\\s?=\\s?(?<n>@)\\s?(?:mm)?(?![a-z0-9])",
                    Candidate.QUANTITY + 2,
                    ThicknessRule::millimetres),
            Grammar.of(
                    "(?<v>(?<n>#)\\s?mm)\\s?-?(?:thick|dick\\w{0,2}|stark\\w{0,2}|d'epaisseur|epaisseur|epais|de toles?|thickness|(?:\\w{3,12} ){0,2}?"
                            + SHEET + ")(?![a-z])",
                    Candidate.QUANTITY + 2,
                    ThicknessRule::millimetres),
            Grammar.of(
                    "(?<![a-z0-9])" + SHEET
                            + "\\s?(?:(?:[a-z]{3,12}|[a-z]{0,4}\\d{2,5}[a-z0-9]{0,3}|\\d\\.\\d{4}) ){0,3}?"
                            + MeasureRule.MUCH
                            + "(?<v>(?<n>#)\\s?mm)(?![a-z0-9]|\\s?[x*])",
                    Candidate.QUANTITY + 2,
                    ThicknessRule::millimetres),
            Grammar.of(
                    "(?<n>\\.\\d{2,4}|#)\\s?(?<u>\"|in|inch|mm)?\\s?-?(?:thick|wall)(?![a-z])(?!\\s?[:=])",
                    Candidate.QUANTITY + 3,
                    ThicknessRule::inches),
            // The trade counts sheet in tenths.
            Grammar.of(
                    "(?<![a-z0-9.,/])(?:(?:ep\\.?|epaisseur)\\s?(?:de\\s)?)?(?<n>[1-9]\\d{0,2})\\s?/\\s?10(?:\\s?(?:e|eme|emes|ieme|iemes)(?![a-z]))?(?:\\s?mm)?(?![a-z0-9/]|[.,]\\d)",
                    Candidate.TOLERANCE + 1,
                    ThicknessRule::tenths),
            Grammar.of(
                    "(?<![a-z0-9.,/])(?<n>\\d{1,2})\\s?-?(?:ga|gauge|gage)(?![a-z0-9])\\.?",
                    Candidate.QUANTITY + 2,
                    (m, _) -> gauge(m)));

    @Override
    public List<Candidate> read(Reading reading) {
        return Grammar.read(GRAMMARS, reading);
    }

    private static @Nullable Meaning millimetres(MatchResult match, Reading reading) {
        return thickness(Numbers.measure(match.group("n"), reading.language()));
    }

    /** What begins with its point is in inches, as in ".065 wall". */
    private static @Nullable Meaning inches(MatchResult match, Reading reading) {
        String unit = match.group("u");
        boolean pointFirst = match.group("n").startsWith(".");
        double number = pointFirst
                ? Double.parseDouble("0" + match.group("n"))
                : Numbers.measure(match.group("n"), reading.language());
        boolean inches = unit == null ? pointFirst : !unit.equals("mm");
        return thickness(inches ? number * Units.factor("inch") : number);
    }

    private static @Nullable Meaning tenths(MatchResult match, Reading reading) {
        boolean sheet = OF_SHEET.matcher(reading.before(match.start())).find()
                || match.group().startsWith("ep");
        boolean tolerance = TOLERANCE.matcher(reading.before(match.start())).find();
        return sheet && !tolerance ? thickness(Integer.parseInt(match.group("n")) / 10.0) : null;
    }

    private static @Nullable Meaning gauge(MatchResult match) {
        Double mm = GAUGES.get(match.group("n"));
        return mm == null ? null : thickness(mm);
    }

    private static @Nullable Meaning thickness(double mm) {
        return mm > 0 && mm <= THICKEST_MM ? new Figure(Aspect.THICKNESS, Units.round(mm)) : null;
    }
}
