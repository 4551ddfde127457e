package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.search.understanding.Meaning.Choice;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A country that suppliers are looked for in. */
final class CountryRule implements Rule {

    private static final Pattern COUNTRY = Pattern.compile(
            "(?<![a-z-])(?:(?<fr>france|frankreich|fournisseurs? francais|francaise?|french|franzosisch\\w{0,2}|frankreichs)|(?<de>germany|allemagne|deutschland)|(?<ch>suisse|switzerland|schweiz)|(?<it>italie|italy|italien)|(?<es>espagne|spain|spanien)|(?<be>belgique|belgium|belgien))(?![a-z-])");
    private static final List<String> CODES = List.of("fr", "de", "ch", "it", "es", "be");

    @Override
    public List<Candidate> read(Reading reading) {
        return PieceStarts.matches(COUNTRY, reading).stream()
                .map(CountryRule::candidate)
                .toList();
    }

    private static Candidate candidate(MatchResult country) {
        String code = CODES.stream()
                .filter(group -> country.group(group) != null)
                .findFirst()
                .orElseThrow();
        return Candidate.of(
                new Span(country.start(), country.end()),
                Choice.of(Aspect.COUNTRY, code.toUpperCase(Locale.ROOT)),
                Candidate.NAME);
    }
}
