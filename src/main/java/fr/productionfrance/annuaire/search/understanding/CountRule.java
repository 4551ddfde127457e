package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.search.understanding.Meaning.Choice;
import fr.productionfrance.annuaire.search.understanding.Meaning.Figure;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** How many: of one order, a year, and the words for a series. */
final class CountRule implements Rule {

    private static final String UNIT =
            "(?:pieces?|pces?|pcs?|pc|p|u|unites?|units?|stuck|stueck|stk|st|ex|exemplaires?|parts?|off|ea|each|sets?|jeux|ensembles?|ens|kits?)(?![a-z0-9])";

    /** What is ordered by the piece. "Axes" is not among them below ten: a machine has up to nine. */
    private static final String NOUN =
            "(?:bagues?|arbres?|carters?|supports?|brides?|platines?|entretoises?|douilles?|vis|boitiers?|capots?"
                    + "|chassis|leviers?|pignons?|engrenages?|couronnes?|rotors?|pales?|manchons?|embouts?|raccords?|goupilles?|poulies?|galets?|tiges?"
                    + "|flasques?|coussinets?|rondelles?|ecrous?|cuves?|tubes?|equerres?|plaques?|cales?|moules?|ressorts?|prototypes?|protos?|implants?|corps|capteurs?|axes"
                    + "|shafts?|bushings?|bushes|housings?|brackets?|flanges?|spacers?|sleeves?|covers?|plates?|blocks?|knobs?|levers?|rings?|rods?|nozzles?"
                    + "|bodies|valves?|gears?|pins?|bolts?|nuts?|screws?|enclosures?|frames?|boxes|springs?|castings?|forgings?|panels?|components?"
                    + "|wellen|buchsen|gehause|flansche|halter|platten|deckel|zahnrader|ringe|bolzen|stifte|teile|bauteile|drehteile|frasteile|schrauben|rahmen|federn|achsen|hulsen|rohre)(?![a-z0-9])";

    private static final String YEAR =
            "(?:\\s?(?:/|par|per|a|pro|im|p\\.)\\s?(?:ans?|annee|year|yr|y|jahr|annum|a)|\\s?p\\.?\\s?a\\.?|\\s(?:annuels?|annuelles?|annually|yearly|jahrlich))(?![a-z0-9])";
    private static final String MONTH =
            "(?:\\s?(?:/|par|per|a|pro|im)\\s?(?:mois|month|monat)|\\s(?:mensuel(?:le)?s?|monthly|monatlich))(?![a-z0-9])";
    private static final String WEEK =
            "(?:\\s?(?:/|par|per|a|pro|in der)\\s?(?:semaine|sem|week|wk|woche)|\\s(?:hebdomadaires?|weekly|wochentlich))(?![a-z0-9])";
    /** Whatever is counted. */
    private static final String THINGS =
            "\\s(?!orders?|commandes?|livraisons?|lots?|appels?|fois|times|batch|deliver|lieferungen|bestellungen|campagnes?|heures?|hours?)[a-z]{3,14}(?:\\s[a-z]{3,12})?";

    private static final Map<String, Integer> SO_MANY = Map.ofEntries(
            Map.entry("dizaine", 10),
            Map.entry("douzaine", 12),
            Map.entry("dozen", 12),
            Map.entry("dutzend", 12),
            Map.entry("vingtaine", 20),
            Map.entry("trentaine", 30),
            Map.entry("quarantaine", 40),
            Map.entry("cinquantaine", 50),
            Map.entry("soixantaine", 60),
            Map.entry("centaine", 100),
            Map.entry("hundred", 100),
            Map.entry("millier", 1000),
            Map.entry("thousand", 1000));

    /** "Une centaine de pièces". What stands without its "one", as "quelques centaines", says no number. */
    private static final String ABOUT_SO_MANY =
            "(?<![a-z])(?:une?|a|an|one|about a|ein) (?<w>" + String.join("|", new TreeSet<>(SO_MANY.keySet()))
                    + ")(?![a-z])(?!(?: de | d'| )(?:jours?|semaines?|mois|ans|annees?|heures?|minutes?|km|kilo|metres?|mm|kg|tonnes?|personnes?|salaries?|employes?|days?|weeks?|months?|years?|hours?|people|tage|wochen|monate|jahre)(?![a-z]))(?: de(?![a-z]))?";

    private static final int MONTHS = 12;
    private static final int WEEKS = 52;

    private static final String AMOUNT =
            "(?<n>#)\\s?(?<k>k(?![a-z])|millions?(?: de(?![a-z])| d'(?=[a-z]))?|millionen|mio\\.?|m(?= (?:pieces|pcs|p/)))?";
    private static final String WHAT = "(?:\\s?(?:" + UNIT + "\\.?|" + NOUN + "))?";
    /** "50 à 100", "10 / 50 / 100": the last counts. */
    private static final String RANGE =
            "(?:(?:\\d{1,6}\\s?-\\s?){2,4}|(?:\\d{1,3}(?: ?000|k)?\\s?/\\s?){1,6}|#\\s?k?\\s?(?:a|to|bis|-|et|and)\\s?)?";

    private static final String LOT =
            "(?<![a-z])(?:par )?(?:lots?|batch(?:es)?|batch size|batches|losgrosse|los|lose|lot size|quantites?|qtes?|qty|quantity|stuckzahl|menge|series?|serie)\\s?(?:de|of|von|a|:|=|\\.)?\\s?(?:de |of )?";

    /** "Lots de 50 kg" are weighed, not counted. */
    private static final String NO_MASS = "(?!\\s?(?:kg|kilos?|tonnes?|t|g|mm|m)(?![a-z0-9]))";

    /** "500 pcs/h" is how fast a press is. */
    private static final String NO_RATE =
            "(?!\\s?(?:/|par|per|pro)\\s?(?:h|heures?|hours?|stunde|min|minutes?|jours?|j|days?|tag)(?![a-z]))";

    private static final List<Grammar> GRAMMARS = List.of(
            Grammar.of(
                    "(?<v>" + RANGE + AMOUNT + WHAT + YEAR + ")",
                    Candidate.QUANTITY + 2,
                    (m, _) -> count(m, Aspect.ANNUAL_VOLUME, 1)),
            Grammar.of(
                    "(?<v>" + RANGE + AMOUNT + THINGS + YEAR + ")",
                    Candidate.QUANTITY,
                    (m, _) -> count(m, Aspect.ANNUAL_VOLUME, 1)),
            Grammar.of(
                    "(?<v>" + RANGE + AMOUNT + WHAT + MONTH + ")",
                    Candidate.QUANTITY + 2,
                    (m, _) -> count(m, Aspect.ANNUAL_VOLUME, MONTHS)),
            Grammar.of(
                    "(?<v>" + RANGE + AMOUNT + THINGS + MONTH + ")",
                    Candidate.QUANTITY,
                    (m, _) -> count(m, Aspect.ANNUAL_VOLUME, MONTHS)),
            Grammar.of(
                    "(?<v>" + RANGE + AMOUNT + WHAT + WEEK + ")",
                    Candidate.QUANTITY + 2,
                    (m, _) -> count(m, Aspect.ANNUAL_VOLUME, WEEKS)),
            Grammar.of(
                    "(?<v>" + RANGE + AMOUNT + THINGS + WEEK + ")",
                    Candidate.QUANTITY,
                    (m, _) -> count(m, Aspect.ANNUAL_VOLUME, WEEKS)),
            Grammar.of(
                    "(?<![a-z])(?:eau|annual (?:usage|volume|quantity|demand)|volume annuel|quantite annuelle|besoin annuel|jahresmenge|jahresbedarf|jahresstuckzahl)\\s?(?:de|of|von|:|=)?\\s?"
                            + AMOUNT + WHAT,
                    Candidate.QUANTITY + 2,
                    (m, _) -> count(m, Aspect.ANNUAL_VOLUME, 1)),
            Grammar.of(
                    LOT + RANGE + AMOUNT + NO_MASS + WHAT, Candidate.QUANTITY + 1, (m, _) -> count(m, Aspect.BATCH, 1)),
            Grammar.of(
                    "(?<v>" + RANGE + AMOUNT + "\\s?" + UNIT + NO_RATE + ")",
                    Candidate.QUANTITY,
                    (m, _) -> count(m, Aspect.BATCH, 1)),
            Grammar.of("(?<v>" + RANGE + AMOUNT + ")\\s?" + NOUN, Candidate.BARE - 1, CountRule::countOfNoun),
            Grammar.of(
                    "(?<![a-z])(?:need|order|machine|produce|besoin de|realiser|fabriquer|usiner|benotigen|brauchen) (?<v>"
                            + AMOUNT + ")(?: [a-z0-9.-]{2,14}){1,4} " + NOUN,
                    Candidate.BARE - 1,
                    CountRule::countOfNoun),
            Grammar.of(
                    "(?<v>" + ABOUT_SO_MANY + WHAT + YEAR + ")",
                    Candidate.QUANTITY + 2,
                    (m, _) -> aboutSoMany(m, Aspect.ANNUAL_VOLUME, 1)),
            Grammar.of(
                    "(?<v>" + ABOUT_SO_MANY + WHAT + MONTH + ")",
                    Candidate.QUANTITY + 2,
                    (m, _) -> aboutSoMany(m, Aspect.ANNUAL_VOLUME, MONTHS)),
            Grammar.of("(?<v>" + ABOUT_SO_MANY + ")", Candidate.QUANTITY, (m, _) -> aboutSoMany(m, Aspect.BATCH, 1)),
            Grammar.of(
                    "(?<![a-z0-9])(?:prototypes?|prototypages? unitaires?|protos?|pieces? uniques?|pieces? unitaires?|unitaires?|one[- ]offs?|single pieces?|einzelteile?|einzelstucke?|einzelfertigung|einzelanfertigung|musterteile?|prototypen|prototyp)(?![a-z0-9])",
                    Candidate.NAME + 5,
                    (_, _) -> new Figure(Aspect.BATCH, 1)),
            series("U", "(?:pieces? a l'unite|a l'unite)"),
            series(
                    "P",
                    "petites? (?:et moyennes? )?series?|small (?:batch(?:es)?|series|runs?|quantit(?:y|ies))|low volumes?|short runs?|kleinserien?|kleine (?:serien?|stuckzahl(?:en)?|stk|losgrossen?)|petites? quantites?"),
            series(
                    "M",
                    "moyennes? series?|medium (?:volumes?|series|runs?)|mittelserien?|mittlere (?:serien?|stuckzahl(?:en)?)"),
            series(
                    "G",
                    "(?:tres )?grandes? series?|high volumes?|mass production|large (?:series|volumes?|runs?|batch(?:es)?)|grossserien?|grosse (?:serien?|stuckzahl(?:en)?)|massenfertigung|millionenserien?|serienfertigung|grandes? quantites?|gros volumes?"),
            Grammar.of("(?<![a-z0-9])(?:ps|ms|gs)(?![a-z0-9])", Candidate.NAME - 5, CountRule::abbreviated));

    private static Grammar series(String code, String words) {
        return Grammar.of(
                "(?<![a-z0-9])(?:en )?(?:" + words + ")(?![a-z0-9])",
                Candidate.QUANTITY,
                (_, _) -> Choice.of(Aspect.SERIES, code));
    }

    @Override
    public List<Candidate> read(Reading reading) {
        return Grammar.read(GRAMMARS, reading);
    }

    private static @Nullable Meaning count(MatchResult match, Aspect aspect, int times) {
        String number = match.group("n");
        String unit = match.group("k");
        boolean thousands = unit != null;
        double value = Numbers.count(number, unit) * times;
        boolean believable =
                value >= 1 && value <= 1e9 && (thousands || !number.matches("0.*|\\d+[.,]\\d{1,2}|\\d+[.,]\\d{4}"));
        return believable ? new Figure(aspect, value) : null;
    }

    private static Meaning aboutSoMany(MatchResult match, Aspect aspect, int times) {
        return new Figure(aspect, Objects.requireNonNull(SO_MANY.get(match.group("w"))) * times);
    }

    /** "5 axes" are a machine's, "M6" and "grade 5" are no numbers of things, and what a column parts are two things. */
    private static @Nullable Meaning countOfNoun(MatchResult match, Reading reading) {
        Meaning count = count(match, Aspect.BATCH, 1);
        boolean axes = match.group().endsWith("axes");
        boolean inTable = reading.text().substring(match.start(), match.end()).indexOf('\t') >= 0;
        return inTable || (count instanceof Figure figure && axes && figure.value() < 10) ? null : count;
    }

    private static @Nullable Meaning abbreviated(MatchResult match, Reading reading) {
        return switch (reading.text().substring(match.start(), match.end())) {
            case "PS" -> Choice.of(Aspect.SERIES, "P");
            case "MS" -> Choice.of(Aspect.SERIES, "M");
            case "GS" -> Choice.of(Aspect.SERIES, "G");
            default -> null;
        };
    }
}
