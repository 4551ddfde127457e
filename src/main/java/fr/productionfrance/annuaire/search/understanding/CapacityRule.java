package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.understanding.Meaning.Choice;
import fr.productionfrance.annuaire.search.understanding.Meaning.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What room the shop is to have: free hours, machines that wait for work, shifts. */
final class CapacityRule implements Rule {

    private static final int RANK = Candidate.QUANTITY + 3;

    /** "400 h/mois"; "400 heures de fraisage 5 axes par mois", whose words between are read for themselves. */
    private static final Pattern HOURS = Pattern.compile(
            "(?<v>(?<n>" + Numbers.NUMBER
                    + ")\\s?h(?:eures?|ours?|rs)?|(?<m>" + Numbers.NUMBER + ")\\s?(?:stunden|std)\\.?)(?![a-z])"
                    + "(?<b>(?: (?:d')?(?!pieces?|pcs|stuck|stk)(?:[a-z][a-z-]{1,16}|[3-5])){0,6}?)"
                    + "\\s?(?<p>(?:/|par|per|pro|im|a)\\s?(?<u>mois|month|monat|an|year|jahr|semaine|sem|week|woche)(?![a-z]))");

    private static final double WEEKS_A_MONTH = 52 / 12.0;
    private static final int MONTHS = 12;

    private static final List<Grammar> GRAMMARS = List.of(
            Grammar.of(
                    "(?<![a-z0-9])(?:dispos?|disponibles?|disponibilites?|capacites? (?:libres?|disponibles?)|de la place|available(?: capacity)?|free capacity|spare capacity|capacity available|freie kapazitat(?:en)?|kapazitat frei|verfugbar)(?![a-z0-9])",
                    Candidate.NAME,
                    (_, _) -> new Choice(
                            Aspect.AVAILABILITY, List.of(Availability.AVAILABLE.name(), Availability.PARTIAL.name()))),
            Grammar.of(
                    "(?<![a-z0-9])(?<n>[2-5])\\s?x\\s?8(?:\\s?h)?(?![a-z0-9,.])",
                    Candidate.DIMENSIONS + 1,
                    (m, _) -> Choice.of(Aspect.SHIFTS, m.group("n") + "x8")),
            shifts("2x8", "(?:en )?deux[- ]huit|zweischicht\\w{0,10}|2[- ]schicht\\w{0,10}|two[- ]shifts?|2 shifts?"),
            shifts(
                    "3x8",
                    "(?:en )?trois[- ]huit|dreischicht\\w{0,10}|3[- ]schicht\\w{0,10}|three[- ]shifts?|3 shifts?"));

    private static Grammar shifts(String code, String words) {
        return Grammar.of(
                "(?<![a-z0-9])(?:" + words + ")(?![a-z0-9])",
                Candidate.QUANTITY,
                (_, _) -> Choice.of(Aspect.SHIFTS, code));
    }

    @Override
    public List<Candidate> read(Reading reading) {
        List<Candidate> found = new ArrayList<>(Grammar.read(GRAMMARS, reading));
        for (MatchResult match : PieceStarts.ofNumbers(HOURS, reading)) {
            Meaning hours = new Figure(Aspect.FREE_HOURS, hours(match, reading));
            if (match.group("b").isEmpty()) {
                found.add(part(reading, match.start(), match.end(), hours));
            } else {
                found.add(part(reading, match.start("v"), match.end("v"), hours));
                found.add(part(reading, match.start("p"), match.end("p"), hours));
            }
        }
        return found;
    }

    private static Candidate part(Reading reading, int start, int end, Meaning hours) {
        return Candidate.of(Grammar.trimmed(reading.folded(), start, end), hours, RANK);
    }

    /** Hours a month. */
    private static double hours(MatchResult match, Reading reading) {
        String number = match.group("n") == null ? match.group("m") : match.group("n");
        double hours = Numbers.measure(number, reading.language());
        return switch (match.group("u").charAt(0)) {
            case 'm' -> hours;
            case 's', 'w' -> Math.round(hours * WEEKS_A_MONTH);
            default -> Math.round(hours / MONTHS);
        };
    }
}
