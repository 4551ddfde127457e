package fr.productionfrance.annuaire.search.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words before a name say of it.
 *
 * @param nearStart where words such as "autour de" begin; the name's own start where there are none
 * @param areaStart the same for words such as "région"
 * @param isPreposition whether a word stands there that may lead to a place
 * @param saysRegion whether the word is "region"
 */
record WordsBefore(int start, int nearStart, int areaStart, boolean isPreposition, boolean saysRegion) {

    private static final int LOOK = 40;

    private static final Pattern NEAR = Pattern.compile(
            "(?<![a-z])(?:pres d[e'u]s?|pas (?:trop |tres )?loin d[e'u]s?|a cote d[e'u]s?|not (?:too |very )?far from|nicht (?:zu |sehr )?weit von|proches? d[e'u]s?|proche|a proximite d[e'u]|proximite d[e'u]|proximite|vers|autour d[e'u]|(?:aux )?alentours d[e'u]|alentours|region de|region|(?:du )?cote d[e'u]|cote|bassin d[e'u]|bassin|secteur d[e'u]|secteur|around|near|close to|nahe|in der nahe von|nahe bei|bei|um|rund um|raum|umgebung|umkreis|grossraum|within reach of|agglomeration d[e'u])\\s{0,2}$");
    private static final Pattern PREPOSITION = Pattern.compile(
            "(?<![a-z])(?:a|sur|dans|en|de|d'|in|at|from|based in|base a|basee a|situe a|aus|dans la|dans le|dans l'|en provenance de|du|la|le|l'|zone|departement|dept|dep|dpt|departements|ou|et|or|and|,|/|oder|und)\\s{0,2}$");
    private static final Pattern AREA = Pattern.compile(
            "(?<![a-z])(?:dans (?:la|le|les|l')|region|en|departement (?:de la|de l'|du|des|de)|zone|departement)\\s{0,2}$");

    private static final Pattern DELIVERY = Pattern.compile(
            "(?<![a-z])(?:livraisons?|livree?s?|livrer|livrable|franco|dap|ddp|deliver(?:y|ed)?|ship(?:ped|ping)?|lieferung|liefern|geliefert|lieferort|frei haus)(?: (?:a|au|aux|en|sur|dans|chez|franco|site de|to|in|nach|port))?\\s?:?\\s{0,2}$");

    /** Where words begin that say that goods go to what is named, as "livraison à"; its own start where there are none. */
    static int deliveryStart(Reading reading, int start) {
        String before = reading.before(start);
        return start(DELIVERY, before, start - before.length(), start);
    }

    static WordsBefore of(Reading reading, int start) {
        int from = Math.max(0, start - LOOK);
        String before = reading.folded().substring(from, start);
        return new WordsBefore(
                start,
                start(NEAR, before, from, start),
                start(AREA, before, from, start),
                PREPOSITION.matcher(before).find(),
                before.endsWith("region "));
    }

    private static int start(Pattern words, String before, int from, int otherwise) {
        Matcher matcher = words.matcher(before);
        return matcher.find() ? from + matcher.start() : otherwise;
    }

    /** Whether what lies around the place is meant. */
    boolean isNear() {
        return nearStart < start;
    }
}
