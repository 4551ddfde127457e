package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.understanding.Meaning.Choice;
import fr.productionfrance.annuaire.search.understanding.Meaning.Figure;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How soon. */
final class TimeRule implements Rule {

    private static final String HOW_SOON =
            "(?:delais?|livraison|livrable|livre|delivery|lead[- ]?time|lieferzeit|liefertermin|lieferfrist|lieferung|sous|within|innerhalb|binnen|express|urgent|dans les|turnaround|en|in)";
    private static final String LITTLE =
            "(?:\\s?(?:de|d'|of|von|:|=|max|maxi|maximum|est|is|sous|en|in|approx|environ|ca)){0,3}\\s?[.:]?\\s?";
    private static final String DURATION =
            "(?:(?:#)\\s?(?:a|to|bis|-)\\s?)?(?<n>#|an?(?= (?:day|week|month))|une?|deux|trois|quatre|one|two|three|four|ein(?:e[rm]?)?|zwei|drei|vier)\\s?-?(?:(?<w2>working|business|werk|arbeits)[- ]?)?(?<u>jours?|jrs?|j|days?|d|tage?n?|semaines?|sem|wks?|wk|weeks?|wochen?|wo|mois|months?|monate?n?)(?![a-z0-9])\\.?(?<w>\\s?(?:jours )?(?:ouvres|ouvrables|working|business|arbeits|werk)\\s?(?:days)?)?";

    private static final Pattern OTHER_TIME = Pattern.compile(
            "(?<![a-z])(?:(?:reponses?|retour|offres?|devis|chiffrage|cotation|quotes?|quotation|reply|answer|angebot|antwort|ruckmeldung)(?: (?:de prix|souhaitee?|attendue?|svp|demandee?|wanted|needed|required|bis|by|a remettre|a retourner|pour|d'ici))?(?: (?:sous|dans(?: les)?|within|in|en|innerhalb(?: von)?|binnen|d'ici))?"
                    + "|sur|pendant|durant|tous les|toutes les|chaque|every|each|over|during|alle|uber|wahrend|garantie?s?|contrats?(?: cadre)?(?: de)?|contract(?: of)?|depuis|since|seit|duree(?: de)?)\\s?[:,]?\\s?$");

    private static final List<Grammar> GRAMMARS = List.of(
            Grammar.of(
                    "(?<![a-z])" + HOW_SOON + LITTLE + "(?<v>" + DURATION
                            + ")(?!\\s?(?:\\d|de garantie))(?:\\s(?:lead[- ]?time|delivery|de delai|lieferzeit))?",
                    Candidate.QUANTITY + 3,
                    TimeRule::days),
            Grammar.of(
                    "(?<![a-z0-9])(?<v>" + DURATION
                            + ")(?:\\s(?:lead[- ]?time|delivery|turnaround|de delai|lieferzeit|max|aro))?",
                    Candidate.QUANTITY,
                    TimeRule::looseDays),
            Grammar.of(
                    "(?<![a-z0-9])(?:(?:urgent|express|sous|delais?|en|dans|in|within|innerhalb|binnen)\\s?:?\\s?)(?<v>(?<n>\\d{1,3})\\s?(?:h|heures?|hours?|stunden))(?![a-z0-9/])",
                    Candidate.QUANTITY + 3,
                    TimeRule::hours),
            Grammar.of("(?<![a-z0-9,.])(?<n>24|48|72)\\s?h(?![a-z0-9/])", Candidate.QUANTITY, TimeRule::hours),
            Grammar.of(
                    "(?<![a-z0-9])s\\s?\\+\\s?(?<n>\\d{1,2})(?!\\d)",
                    Candidate.QUANTITY,
                    (m, r) -> new Figure(Aspect.LEAD_TIME, 7 * Double.parseDouble(m.group("n")))),
            Grammar.of(
                    "(?<![a-z0-9])(?:sous )?quinzaine(?![a-z])",
                    Candidate.QUANTITY,
                    (_, _) -> new Figure(Aspect.LEAD_TIME, 15)),
            Grammar.of(
                    "(?<![a-z0-9])(?:sous )?huitaine(?![a-z])",
                    Candidate.QUANTITY,
                    (_, _) -> new Figure(Aspect.LEAD_TIME, 7)),
            Grammar.of(
                    "(?<![a-z0-9])(?:asap|as soon as possible|tres urgent|urgent|urgente|au plus (?:vite|tot)|des que possible|dringend|eilig|schnellstmoglich|so schnell wie moglich|rush|express)(?![a-z0-9])",
                    Candidate.NAME - 5,
                    (_, _) -> new Figure(Aspect.URGENCY, 7)),
            Grammar.of(
                    "(?<![a-z0-9])(?:livraison |delivery |liefertermin |pour |en )?(?:semaine|sem|s|kw|week|wk|cw)\\s?\\.?(?<n>[1-5]?\\d)(?!\\d|[.,]\\d|\\s?(?:mm|h|x))",
                    Candidate.QUANTITY - 2,
                    TimeRule::week));

    @Override
    public List<Candidate> read(Reading reading) {
        return Grammar.read(GRAMMARS, reading);
    }

    /** Alone, only a unit that says a duration and nothing else is believed. */
    private static @Nullable Meaning looseDays(MatchResult match, Reading reading) {
        return match.group("u").length() > 1 ? days(match, reading) : null;
    }

    private static @Nullable Meaning days(MatchResult match, Reading reading) {
        double number = number(match.group("n"), reading.language());
        double days = switch (match.group("u").charAt(0)) {
                    case 's', 'w' -> 7;
                    case 'm' -> 30;
                    default -> 1;
                }
                * number
                * (match.group("w") == null && match.group("w2") == null ? 1 : 7.0 / 5);
        return days >= 1 && days <= 3650 && isDelivery(match, reading)
                ? new Figure(Aspect.LEAD_TIME, Math.ceil(days))
                : null;
    }

    /** When the quotation is wanted, how long a contract lasts and how often something comes are no lead times. */
    private static boolean isDelivery(MatchResult match, Reading reading) {
        return !OTHER_TIME.matcher(reading.before(match.start())).find();
    }

    private static double number(String written, Language language) {
        return switch (written) {
            case "a", "an", "un", "une", "one", "ein", "eine", "einer", "einem" -> 1;
            case "deux", "two", "zwei" -> 2;
            case "trois", "three", "drei" -> 3;
            case "quatre", "four", "vier" -> 4;
            default -> Numbers.measure(written, language);
        };
    }

    private static @Nullable Meaning hours(MatchResult match, Reading reading) {
        double hours = Double.parseDouble(match.group("n"));
        return hours >= 12 && isDelivery(match, reading) ? new Figure(Aspect.LEAD_TIME, Math.ceil(hours / 24)) : null;
    }

    private static @Nullable Meaning week(MatchResult match, Reading reading) {
        int week = Integer.parseInt(match.group("n"));
        boolean letterAlone = match.group().matches("(?:.*\\s)?s\\s?\\.?\\d+")
                && !match.group().matches("(?:livraison|pour|en) .*");
        return week < 1 || week > 53 || letterAlone ? null : Choice.of(Aspect.DUE, "W" + week);
    }
}
