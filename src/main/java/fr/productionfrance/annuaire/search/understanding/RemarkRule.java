package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.HeadcountGroup;
import fr.productionfrance.annuaire.search.understanding.Meaning.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What has a form of its own and no number to compare: norms, hardness, threads, colours, headcount, in-house. */
final class RemarkRule implements Rule {

    private static final String STAFF =
            "(?:salaries?|sal|personnes|pers|employes|effectifs?|employees|people|staff|mitarbeiter|ma|beschaftigte)(?![a-z])\\.?";

    private static final Pattern ALLOY = Pattern.compile("en [1-8]\\d{3}");

    private static final List<Grammar> GRAMMARS = List.of(
            Grammar.of(
                    "(?<![a-z0-9])(?:(?:nf|din|bs|uni)[- ]?)?(?:en[- ]?)?(?:iso(?:/ts)?|en(?=[- ]?\\d{3})|din|nf|nf en|astm|asme|ams|mil[- ]?std|mil|jis|vdi|sae)[- ]?[a-z]?\\d{2,6}(?:[-/:.]\\d{1,4}){0,3}(?![a-z0-9])",
                    Candidate.LONG_NAME - 1, RemarkRule::norm),
            Grammar.of(
                    "(?<v>(?:\\d{2,3}\\s?(?:-|a|to|bis|\\+(?:/?-)?|±)\\s?)?\\d{1,3}(?:[.,]\\d)?\\s?(?:hrc|hv\\d{0,2}|hb|hbw|shore(?: ?[ad](?![a-z]))?|sh ?[ad]))(?![a-z])",
                    Candidate.DIMENSIONS,
                    (m, r) -> text(Aspect.HARDNESS, m, r)),
            Grammar.of(
                    "(?<![a-z0-9])(?:\\d{1,3}\\s?x\\s?)?m\\d{1,2}(?:[.,]\\d)?(?:\\s?x\\s?\\d{1,3}(?:[.,]\\d{1,2})?){0,2}(?:(?: |-)[4-8][gh])?(?![a-z0-9])",
                    Candidate.LONG_NAME - 2,
                    RemarkRule::thread),
            Grammar.of(
                    "(?<![a-z0-9/.,])(?:(?:unc|unf|unef|uns)\\s?(?:\\d{1,2}/)?\\d{1,2}\"?(?:\\s?-\\s?\\d{1,2})?|(?:\\d{1,2}/)?\\d{1,2}\"?\\s?-\\s?\\d{1,2}\\s?(?:unc|unf|unef|uns)|tr\\s?\\d{1,3}\\s?x\\s?\\d{1,2})(?:\\s?-?[123][ab])?(?![a-z0-9])",
                    Candidate.DIMENSIONS + 1,
                    (m, r) -> text(Aspect.THREAD, m, r)),
            Grammar.of(
                    "(?<![a-z0-9])(?:g|rc|npt|bsp)\\s?\\d/\\d(?:\"|npt)?(?![a-z0-9])",
                    Candidate.LONG_NAME - 2,
                    (m, r) -> text(Aspect.THREAD, m, r)),
            Grammar.of(
                    "(?<![a-z])ral\\s?(?<n>\\d{4})(?!\\d)",
                    Candidate.LONG_NAME, (m, r) -> Choice.of(Aspect.COLOUR, "RAL" + m.group("n"))),
            colour("noir", "noire?s?|black|schwarz\\w{0,2}"),
            colour("incolore", "incolores?|naturel|farblos|clear"),
            colour("rouge", "rouges?|rot|red"),
            colour("bleu", "bleue?s?|blau|blue"),
            colour("vert", "vertes?|grun|green"),
            colour("gris", "grise?s?|grau|grey|gray"),
            colour("or", "dore champagne|gold coloured"),
            Grammar.of(
                    "(?<![a-z])(?:de |entre |from |von )?(?<a>\\d{1,4})\\s?(?:a|et|-|to|bis|and|und)\\s?(?<b>\\d{1,4})\\s?"
                            + STAFF,
                    Candidate.QUANTITY + 3,
                    (m, _) -> headcount(number(m, "a"), number(m, "b"))),
            Grammar.of(
                    "(?<![a-z0-9.,<>-])(?<a>\\d{1,4})\\s?" + STAFF,
                    Candidate.QUANTITY + 2,
                    (m, _) -> headcount(number(m, "a"), number(m, "a"))),
            Grammar.of(
                    "(?<![a-z])(?:moins de|less than|fewer than|under|weniger als|unter|<)\\s?(?<b>\\d{1,4})\\s?"
                            + STAFF,
                    Candidate.QUANTITY + 3,
                    (m, _) -> headcount(0, number(m, "b") - 1)),
            Grammar.of(
                    "(?<![a-z])(?:plus de|au moins|more than|at least|over|mehr als|mindestens|>)\\s?(?<a>\\d{1,4})\\s?"
                            + STAFF,
                    Candidate.QUANTITY + 3,
                    (m, _) -> headcount(number(m, "a"), Integer.MAX_VALUE)),
            Grammar.of(
                    "(?<![a-z])(?:en interne|integree?s? en interne|in[- ]house|inhouse|im (?:eigenen )?haus)(?![a-z])",
                    Candidate.NAME,
                    (_, _) -> Choice.of(Aspect.IN_HOUSE, "in-house")));

    private static Grammar colour(String code, String words) {
        return Grammar.of(
                "(?<![a-z])(?:" + words + ")(?![a-z])", Candidate.NAME + 1, (_, _) -> Choice.of(Aspect.COLOUR, code));
    }

    @Override
    public List<Candidate> read(Reading reading) {
        return Grammar.read(GRAMMARS, reading);
    }

    private static Meaning text(Aspect aspect, MatchResult match, Reading reading) {
        return Choice.of(
                aspect,
                reading.text().substring(match.start(), match.end()).strip().toUpperCase(Locale.ROOT));
    }

    /** "En 6082" in small letters says of what, and no norm. */
    private static @Nullable Meaning norm(MatchResult match, Reading reading) {
        boolean alloy = ALLOY.matcher(reading.text().substring(match.start(), match.end()))
                .matches();
        return alloy ? null : text(Aspect.NORM, match, reading);
    }

    /** A thread is written with a capital; "m6" is a zone and "3 m2" a surface. */
    private static @Nullable Meaning thread(MatchResult match, Reading reading) {
        return reading.text().substring(match.start(), match.end()).contains("M")
                ? text(Aspect.THREAD, match, reading)
                : null;
    }

    private static int number(MatchResult match, String group) {
        return Integer.parseInt(match.group(group));
    }

    private static @Nullable Meaning headcount(int from, int to) {
        List<String> groups = Arrays.stream(HeadcountGroup.values())
                .filter(group -> group.minEmployees() <= to
                        && from <= group.maxEmployees().orElse(Integer.MAX_VALUE))
                .map(Enum::name)
                .toList();
        return groups.isEmpty() ? null : new Choice(Aspect.HEADCOUNT, groups);
    }
}
