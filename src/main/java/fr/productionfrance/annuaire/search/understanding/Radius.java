package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.search.Near;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A distance that was said, beside which a place is the centre: "à moins de 80 km de", "50 km around", "à 30 min de". */
record Radius(int start, int end, int km) {

    private static final double KM_PER_MILE = 1.609;
    /** "Lyon, dans un rayon de 30 km" */
    private static final int GAP_AFTER = 6;

    private static final String AMOUNT =
            "(?:(?<![a-z])(?:a moins de|a max\\w{0,4}|dans un rayon de|rayon(?: de| max)?|within|im umkreis von|umkreis(?: von)?|umkreis|max\\w{0,4}|jusqu'a|up to|moins de|<|distance|entfernung)\\s?:?\\s?)?(?:a )?(?:d'un rayon de )?";
    private static final Pattern WRITTEN = Pattern.compile(
            AMOUNT + "(?<n>" + Numbers.NUMBER
                    + ")\\s?(?<u>km|kms|kilometres?|kilometers?|miles?)(?![a-z/])\\s?(?:max\\w{0,4} )?(?:autour|around|a la ronde|radius|rayon|umkreis|im umkreis)?\\s?(?:d[e'u](?: l[a'])?|of|from|um|von|rund um|du centre de)?\\s{0,2}");

    /** "30 minutes de Lyon": on the road a minute takes one about a kilometre away. */
    private static final Pattern TRAVELLED = Pattern.compile(
            AMOUNT + "(?<n>" + Numbers.NUMBER
                    + ")\\s?(?<u>minutes?|minuten|min|mn|heures?|hours?|stunden?|h)(?![a-z/])\\s?(?:de route |de trajet |en voiture |en camion |drive |by road |fahrt |autofahrt )?(?:d[e'u](?: l[a'])?|from|of|um|von)(?![a-z])\\s{0,2}");

    private static final int MINUTES = 60;
    private static final int LONGEST_RIDE = 180;

    static List<Radius> in(Reading reading) {
        return Stream.concat(
                        PieceStarts.matches(WRITTEN, reading).stream().flatMap(match -> of(match, reading).stream()),
                        PieceStarts.matches(TRAVELLED, reading).stream()
                                .flatMap(match -> travelled(match, reading).stream()))
                .toList();
    }

    private static Optional<Radius> travelled(MatchResult match, Reading reading) {
        double number = Numbers.measure(match.group("n"), reading.language());
        double minutes = match.group("u").startsWith("m") ? number : number * MINUTES;
        return minutes >= 1 && minutes <= LONGEST_RIDE
                ? Optional.of(new Radius(match.start(), match.end(), (int) Math.round(minutes)))
                : Optional.empty();
    }

    private static Optional<Radius> of(MatchResult match, Reading reading) {
        double number = Numbers.measure(match.group("n"), reading.language());
        double km = match.group("u").startsWith("mi") ? number * KM_PER_MILE : number;
        return km >= 1 && km <= Near.MAX_KM
                ? Optional.of(new Radius(match.start(), match.end(), (int) Math.round(km)))
                : Optional.empty();
    }

    /** The one that ends where a place begins. */
    static Optional<Radius> before(List<Radius> radii, int place, String folded) {
        return radii.stream()
                .filter(radius -> radius.end <= place
                        && place - radius.end <= 3
                        && folded.substring(radius.end, place).isBlank())
                .findFirst();
    }

    /** The one that follows a place. */
    static Optional<Radius> after(List<Radius> radii, int place) {
        return radii.stream()
                .filter(radius -> radius.start >= place && radius.start - place <= GAP_AFTER)
                .findFirst();
    }
}
