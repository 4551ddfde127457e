package fr.productionfrance.annuaire.nomenclature;

import java.util.Set;

/** Units after which a number is no length: time, quantity, hardness, mass, force, temperature, angle. */
final class ForeignUnits {

    private static final Set<String> WORDS = Set.of(
            "hrc",
            "hrb",
            "hra",
            "hv",
            "hb",
            "hbw",
            "shore",
            "sh",
            "jour",
            "jours",
            "j",
            "day",
            "days",
            "tag",
            "tage",
            "tagen",
            "semaine",
            "semaines",
            "sem",
            "week",
            "weeks",
            "woche",
            "wochen",
            "mois",
            "month",
            "months",
            "monat",
            "monate",
            "an",
            "ans",
            "year",
            "years",
            "heure",
            "heures",
            "h",
            "hour",
            "hours",
            "stunde",
            "stunden",
            "min",
            "minute",
            "minutes",
            "s",
            "sec",
            "piece",
            "pieces",
            "pce",
            "pces",
            "pc",
            "pcs",
            "p",
            "stuck",
            "stk",
            "unite",
            "unites",
            "units",
            "percent",
            "prozent",
            "kg",
            "g",
            "t",
            "tonne",
            "tonnes",
            "bar",
            "bars",
            "mpa",
            "gpa",
            "pa",
            "n",
            "kn",
            "v",
            "w",
            "kw",
            "db",
            "hz",
            "rpm",
            "tr",
            "k",
            "m",
            "km",
            "euro",
            "euros",
            "axes",
            "axe",
            "degre",
            "degres",
            "degree",
            "degrees",
            "grad",
            "l",
            "litres");

    private static final Set<String> SIGNS = Set.of("%", "‰", "€", "$", "°");
    private static final Set<String> PER = Set.of("m", "mm", "min", "mn", "h", "s", "an", "mois");

    private ForeignUnits() {}

    static boolean startAt(Tokens tokens, int at) {
        Token next = tokens.at(at);
        if (next.isWord()) {
            boolean zone = tokens.at(at + 1).isNumber() && tokens.at(at + 1).glued();
            return !zone && WORDS.contains(next.folded());
        }
        return SIGNS.contains(next.folded()) || (next.is("'") && next.glued());
    }

    /** A length by another, as the straightness of a slide in mm/m, or by a time. */
    static boolean isRatio(Tokens tokens, int at) {
        if (!tokens.at(at).is("/")) {
            return false;
        }
        Token per = tokens.at(at + 1);
        return PER.contains(per.folded()) || (per.isNumber() && per.value() != 0);
    }
}
