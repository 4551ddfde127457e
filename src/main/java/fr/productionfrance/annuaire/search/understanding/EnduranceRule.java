package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.search.understanding.Meaning.Figure;
import java.util.List;
import java.util.regex.MatchResult;

/** How long a thing is to last, which is no lead time and no number of pieces: a coating in salt spray, a tool in use. */
final class EnduranceRule implements Rule {

    private static final int RANK = Candidate.LONG_NAME + 2;

    private static final String HOURS = "(?<n>#)\\s?(?:h|heures?|hours?|hrs|stunden|std)(?![a-z0-9/])\\.?";
    private static final String SALT_SPRAY =
            "(?:brouillards? salins?|b\\.?s|nss|sst|(?:neutral )?salt[- ]?(?:spray|fog)(?: test\\w{0,3})?|salzspruh\\w{0,12}(?: ?test)?|salznebel\\w{0,8}|(?:rouille|corrosion) (?:rouge|blanche)|(?:red|white) rust|rotrost|weissrost)(?![a-z])";

    private static final String LIFE =
            "(?:durees? de vie|garantie?s?|standzeit|standmenge|werkzeugstandzeit|lebensdauer|ausbringung|(?:tool|mou?ld|die|shot|service) life|life|guaranteed?)(?![a-z])";
    private static final String USES =
            "(?:pieces?|pcs|coups?|cycles?|injections?|moulees?|frappes?|shots?|schuss|parts|teile|stuck)(?![a-z0-9/])";
    private static final String SO_MANY =
            "(?<n>#)\\s?(?<k>k(?![a-z])|millions?(?: de(?![a-z])| d'(?=[a-z]))?|millionen|mio\\.?)?\\s?(?:de |d')?";

    private static final List<Grammar> GRAMMARS = List.of(
            Grammar.of(
                    HOURS
                            + "\\s?(?:(?:de|en|of|au|im|in|sans|avant|minimum|mini|min|tenue|resistance|test|essai)\\s){0,4}?"
                            + SALT_SPRAY,
                    RANK,
                    (m, r) -> new Figure(Aspect.SALT_SPRAY, Numbers.measure(m.group("n"), r.language()))),
            Grammar.of(
                    "(?<![a-z0-9])(?:(?:tenue|resistance|essai)s? (?:au |en |de )?)?" + SALT_SPRAY
                            + "\\s?[:=>]?\\s?(?:(?:de|a|of|von|min\\w{0,4}|mind|>)\\.?\\s?){0,2}" + HOURS,
                    RANK,
                    (m, r) -> new Figure(Aspect.SALT_SPRAY, Numbers.measure(m.group("n"), r.language()))),
            Grammar.of(
                    "(?<![a-z0-9])" + LIFE
                            + "\\s?[:=>]?\\s?(?:(?:du|de|d'|l'|la|moule|outil\\w{0,4}|of|the|fur|pour|for|min\\w{0,4}|mind|au moins|at least|prevue?|estimee?|env\\w{0,5}|ca)\\.?\\s?){0,5}"
                            + SO_MANY + USES,
                    RANK,
                    (m, r) -> uses(m)),
            Grammar.of(
                    SO_MANY + "(?:coups?|shots?|schuss|moulees?|frappes?)(?![a-z0-9/]| (?:par|per|pro) )",
                    RANK,
                    (m, r) -> uses(m)));

    @Override
    public List<Candidate> read(Reading reading) {
        return Grammar.read(GRAMMARS, reading);
    }

    private static Meaning uses(MatchResult match) {
        return new Figure(Aspect.TOOL_LIFE, Numbers.count(match.group("n"), match.group("k")));
    }
}
