package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.Departement;
import fr.productionfrance.annuaire.search.Near;
import fr.productionfrance.annuaire.search.understanding.Meaning.Choice;
import fr.productionfrance.annuaire.search.understanding.Meaning.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where: a commune, its surroundings, a département, a region, a country. */
final class PlaceRule implements Rule {

    /** A town that was named by itself is meant with its suburbs. */
    private static final int TOWN_KM = 10;

    private static final int MOST_PIECES = 12;
    private static final int KNOWN_TOWN = 5000;
    private static final int KNOWN_CITY = 20_000;
    private static final double KM_PER_MILE = 1.609;

    private static final Pattern NEAR_BEFORE = Pattern.compile(
            "(?<![a-z])(?:pres d[e'u]s?|proches? d[e'u]s?|proche|a proximite d[e'u]|proximite d[e'u]|proximite|vers|autour d[e'u]|(?:aux )?alentours d[e'u]|alentours|region de|region|(?:du )?cote d[e'u]|cote|bassin d[e'u]|bassin|secteur d[e'u]|secteur|around|near|close to|nahe|in der nahe von|nahe bei|bei|um|rund um|raum|umgebung|umkreis|grossraum|within reach of|agglomeration d[e'u])\\s{0,2}$");
    private static final Pattern PREPOSITION = Pattern.compile(
            "(?<![a-z])(?:a|sur|dans|en|de|d'|in|at|from|based in|base a|basee a|situe a|aus|dans la|dans le|dans l'|en provenance de|du|la|le|l'|zone|departement|dept|dep|dpt|departements|ou|et|or|and|,|/|oder|und)\\s{0,2}$");
    private static final String AMOUNT =
            "(?:(?<![a-z])(?:a moins de|a max\\w{0,4}|dans un rayon de|rayon(?: de| max)?|within|im umkreis von|umkreis(?: von)?|umkreis|max\\w{0,4}|jusqu'a|up to|moins de|<|distance|entfernung)\\s?:?\\s?)?(?:a )?(?:d'un rayon de )?";
    private static final Pattern RADIUS = Pattern.compile(
            AMOUNT + "(?<n>" + Numbers.NUMBER
                    + ")\\s?(?<u>km|kms|kilometres?|kilometers?|miles?)(?![a-z/])\\s?(?:max\\w{0,4} )?(?:autour|around|a la ronde|radius|rayon|umkreis|im umkreis)?\\s?(?:d[e'u](?: l[a'])?|of|from|um|von|rund um|du centre de)?\\s{0,2}");
    private static final Pattern DEPARTEMENT = Pattern.compile(
            "(?<![a-z0-9])(?:(?<w>dans le|dans les|dept\\.?|depts\\.?|dep\\.?|dpt\\.?|departements?|du|en|le|les|\\(|zone)\\s?)?(?<c>(?:\\d{2}|2[ab]|97[1-6])(?:\\s?(?:,|/|-|et|ou|and|or)\\s?(?:\\d{2}|2[ab]|97[1-6])){0,12})\\)?(?![a-z0-9]|[.,]\\d|\\s?(?:%|°|\"|mm|kg|km|x|h|p|u|t|j|m|cm|g|hrc|k)(?![a-z])|\\s\\d)");
    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![\\p{L}\\d.,-])(?:f[- ]?)?(?<c>\\d{5})(?![\\p{L}\\d]|[.,]\\d)(?:\\s(?<t>[\\p{L}][\\p{L}' -]{1,40}))?");
    private static final Pattern COUNTRY = Pattern.compile(
            "(?<![a-z-])(?:(?<fr>france|frankreich|fournisseurs? francais|francaise?|french|franzosisch\\w{0,2}|frankreichs)|(?<de>germany|allemagne|deutschland)|(?<ch>suisse|switzerland|schweiz)|(?<it>italie|italy|italien)|(?<es>espagne|spain|spanien)|(?<be>belgique|belgium|belgien))(?![a-z-])");

    private static final Pattern JOINT = Pattern.compile("\\s?(?:,|/|-|ET|OU|AND|OR)\\s?");

    private final Gazetteer gazetteer;
    private final Predicate<String> isWord;

    /** @param isWord whether folded letters are a word of the trade or of the language, so no town by themselves */
    PlaceRule(Gazetteer gazetteer, Predicate<String> isWord) {
        this.gazetteer = gazetteer;
        this.isWord = isWord;
    }

    private record Named(int end, String key, String words) {}

    private record Radius(int start, int end, int km) {}

    @Override
    public List<Candidate> read(Reading reading) {
        List<Candidate> found = new ArrayList<>();
        List<Radius> radii = radii(reading);
        addNamed(reading, radii, found);
        addPostcodes(reading, radii, found);
        addDepartements(reading, found);
        Matcher country = COUNTRY.matcher(reading.folded());
        while (country.find()) {
            String code = Set.of("fr", "de", "ch", "it", "es", "be").stream()
                    .filter(group -> country.group(group) != null)
                    .findFirst()
                    .orElseThrow();
            found.add(Candidate.of(
                    new Span(country.start(), country.end()),
                    Choice.of(Aspect.COUNTRY, code.toUpperCase(Locale.ROOT)),
                    Candidate.NAME));
        }
        return found;
    }

    private static List<Radius> radii(Reading reading) {
        List<Radius> radii = new ArrayList<>();
        Matcher matcher = RADIUS.matcher(reading.folded());
        while (matcher.find()) {
            double number = Numbers.measure(matcher.group("n"), reading.language());
            double km = matcher.group("u").startsWith("mi") ? number * KM_PER_MILE : number;
            if (km >= 1 && km <= Near.MAX_KM) {
                radii.add(new Radius(matcher.start(), matcher.end(), (int) Math.round(km)));
            }
        }
        return radii;
    }

    private void addNamed(Reading reading, List<Radius> radii, List<Candidate> found) {
        List<Piece> pieces = reading.pieces();
        int at = 0;
        while (at < pieces.size()) {
            Candidate candidate = pieces.get(at).isWord()
                            && (at == 0
                                    || !pieces.get(at).glued()
                                    || !pieces.get(at - 1).isNumber())
                    ? named(reading, at, radii)
                    : null;
            if (candidate != null) {
                found.add(candidate);
                while (at < pieces.size()
                        && pieces.get(at).start() < candidate.core().end()) {
                    at++;
                }
            } else {
                at++;
            }
        }
    }

    private @Nullable Candidate named(Reading reading, int at, List<Radius> radii) {
        int start = reading.pieces().get(at).start();
        String before = reading.folded().substring(Math.max(0, start - 40), start);
        for (Named named : namesFrom(reading, at)) {
            Candidate candidate = candidate(reading, start, named, before, radii);
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }

    /** The longest first. */
    private List<Named> namesFrom(Reading reading, int at) {
        List<Named> names = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        List<Piece> pieces = reading.pieces();
        for (int i = at; i < pieces.size() && i < at + MOST_PIECES; i++) {
            Piece piece = pieces.get(i);
            boolean joins = piece.isWord() || piece.is("-") || piece.is("'");
            if (!joins) {
                break;
            }
            key.append(Gazetteer.part(piece));
            if (!gazetteer.begins(key.toString())) {
                break;
            }
            if (piece.isWord()) {
                names.addFirst(new Named(
                        piece.end(),
                        key.toString(),
                        reading.text().substring(pieces.get(at).start(), piece.end())));
            }
        }
        return names;
    }

    private @Nullable Candidate candidate(Reading reading, int start, Named named, String before, List<Radius> radii) {
        Span core = new Span(start, named.end());
        Matcher near = NEAR_BEFORE.matcher(before);
        boolean isNear = near.find();
        boolean capital = Character.isUpperCase(named.words().charAt(0));
        boolean preposition = PREPOSITION.matcher(before).find();
        Optional<Radius> radius = radii.stream()
                .filter(r -> r.end() <= start && isBlank(reading.folded(), r.end(), start))
                .findFirst();
        Optional<Radius> after = radii.stream()
                .filter(r -> r.start() >= named.end() && r.start() - named.end() <= 6)
                .findFirst();
        boolean around = isNear || radius.isPresent() || after.isPresent();
        if (!around && (capital || preposition) && !(isWord.test(named.key()) && !(capital && preposition))) {
            Optional<Candidate> area = area(named, core, before);
            if (area.isPresent()) {
                return area.get();
            }
        }
        Commune commune = gazetteer.communes(named.key()).stream().findFirst().orElse(null);
        if (commune == null) {
            return around && !radius.isPresent() ? area(named, core, before).orElse(null) : null;
        }
        int wide = isNear ? start - (before.length() - near.start()) : start;
        if (radius.isPresent()) {
            return near(
                    core,
                    new Span(radius.get().start(), named.end()),
                    commune,
                    radius.get().km());
        }
        if (after.isPresent() && !isWord.test(named.key())) {
            return near(
                    core,
                    new Span(wide, after.get().end()),
                    commune,
                    after.get().km());
        }
        if (isNear && (capital || !isWord.test(named.key()))) {
            Optional<Candidate> area =
                    gazetteer.region(named.key()).isPresent() ? area(named, core, before) : Optional.empty();
            return area.orElseGet(() -> near(core, new Span(wide, named.end()), commune, Near.DEFAULT_KM));
        }
        boolean known = commune.population()
                        >= (capital ? preposition ? 200 : KNOWN_TOWN : preposition ? KNOWN_TOWN : KNOWN_CITY)
                || (named.key().length() >= 9 && commune.population() >= KNOWN_TOWN);
        return known && !isWord.test(named.key()) && named.key().length() > 2 ? town(core, commune) : null;
    }

    private static boolean isBlank(String text, int from, int to) {
        return to - from <= 3 && text.substring(from, to).isBlank();
    }

    private Optional<Candidate> area(Named named, Span core, String before) {
        boolean region =
                before.endsWith("region ") || gazetteer.departement(named.key()).isEmpty();
        Optional<Meaning> meaning = gazetteer
                .departement(named.key())
                .filter(_ -> !region)
                .map(code -> (Meaning) Choice.of(Aspect.DEPARTEMENT, code))
                .or(() -> gazetteer.region(named.key()).map(code -> Choice.of(Aspect.REGION, code)))
                .or(() -> gazetteer.departement(named.key()).map(code -> Choice.of(Aspect.DEPARTEMENT, code)));
        Matcher words = Pattern.compile(
                        "(?<![a-z])(?:dans (?:la|le|les|l')|region|en|departement (?:de la|de l'|du|des|de)|zone|departement)\\s{0,2}$")
                .matcher(before);
        Span wide = words.find() ? new Span(core.start() - (before.length() - words.start()), core.end()) : core;
        return meaning.map(m -> Candidate.of(core, wide, m, Candidate.PLACE, Sureness.CERTAIN));
    }

    private Candidate near(Span core, Span wide, Commune commune, int km) {
        Meaning meaning = new Place(new Near(commune.insee(), Objects.requireNonNull(commune.point()), km), false);
        return new Candidate(
                core,
                wide,
                meaning,
                Candidate.PLACE + 20,
                sureness(commune),
                Name.Weight.STRONG,
                others(commune, km, false));
    }

    private Candidate town(Span core, Commune commune) {
        Meaning meaning = new Place(new Near(commune.insee(), Objects.requireNonNull(commune.point()), TOWN_KM), true);
        return new Candidate(
                core,
                core,
                meaning,
                Candidate.PLACE,
                sureness(commune),
                Name.Weight.STRONG,
                others(commune, TOWN_KM, true));
    }

    private Sureness sureness(Commune commune) {
        return gazetteer.communes(Gazetteer.key(commune.name())).size() == 1 ? Sureness.CERTAIN : Sureness.LIKELY;
    }

    private List<Meaning> others(Commune commune, int km, boolean within) {
        return gazetteer.communes(Gazetteer.key(commune.name())).stream()
                .skip(1)
                .limit(4)
                .map(other ->
                        (Meaning) new Place(new Near(other.insee(), Objects.requireNonNull(other.point()), km), within))
                .toList();
    }

    private void addPostcodes(Reading reading, List<Radius> radii, List<Candidate> found) {
        Matcher matcher = POSTCODE.matcher(reading.folded());
        while (matcher.find()) {
            List<Commune> communes = gazetteer.places().byPostcode(matcher.group("c")).stream()
                    .filter(c -> c.point() != null)
                    .toList();
            if (!communes.isEmpty()) {
                String after = matcher.group("t") == null ? "" : Gazetteer.key(matcher.group("t"));
                Optional<Commune> said = communes.stream()
                        .filter(c -> after.startsWith(Gazetteer.key(c.name())))
                        .findFirst();
                Commune commune = said.orElse(communes.getFirst());
                Span core = new Span(matcher.start("c"), matcher.end("c"));
                int end = said.isPresent()
                        ? Math.min(matcher.start("t") + said.get().name().length(), matcher.end())
                        : core.end();
                Span whole = new Span(core.start(), end);
                Optional<Radius> radius = radii.stream()
                        .filter(r -> r.end() <= core.start() && core.start() - r.end() <= 1)
                        .findFirst();
                found.add((radius.isPresent()
                                ? near(
                                        whole,
                                        new Span(radius.get().start(), end),
                                        commune,
                                        radius.get().km())
                                : town(whole, commune))
                        .ranked(said.isPresent() ? Candidate.PLACE + 21 : Candidate.BARE - 2, Name.Weight.STRONG));
            }
        }
    }

    /** A bare number is a département only where nothing else is made of it: last in a line, or all there is. */
    private void addDepartements(Reading reading, List<Candidate> found) {
        Matcher matcher = DEPARTEMENT.matcher(reading.folded());
        while (matcher.find()) {
            List<String> codes = new ArrayList<>();
            JOINT.splitAsStream(matcher.group("c").toUpperCase(Locale.ROOT))
                    .map(String::strip)
                    .map(gazetteer.places()::departement)
                    .forEach(departement -> departement.map(Departement::code).ifPresent(codes::add));
            boolean said =
                    matcher.group("w") != null && !Set.of("le", "les", "en").contains(matcher.group("w"));
            boolean last = endsLine(reading.folded(), matcher.end()) && startsLine(reading.folded(), matcher.start());
            if (!codes.isEmpty() && (said || last)) {
                Span core = Grammar.trimmed(reading.folded(), matcher.start("c"), matcher.end("c"));
                Span wide = Grammar.trimmed(reading.folded(), matcher.start(), matcher.end());
                found.add(Candidate.of(
                        core,
                        wide,
                        new Choice(Aspect.DEPARTEMENT, codes),
                        said ? Candidate.PLACE : Candidate.BARE + 1,
                        said ? Sureness.CERTAIN : Sureness.LIKELY));
            }
        }
    }

    private static boolean endsLine(String folded, int end) {
        return folded.substring(end, Math.min(folded.length(), end + 40)).isBlank()
                || folded.startsWith(",", end)
                || folded.startsWith(";", end);
    }

    private static boolean startsLine(String folded, int start) {
        String before = folded.substring(Math.max(0, start - 40), start).stripTrailing();
        return before.isEmpty()
                || before.endsWith(",")
                || before.endsWith(";")
                || Character.isLetter(before.charAt(before.length() - 1));
    }
}
