package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.search.Near;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where, by name: a commune, its surroundings, a département, a region. */
final class PlaceRule implements Rule {

    private static final Pattern DEPARTEMENT_BEHIND =
            Pattern.compile("\\s?(?:\\((?<c>\\d{2}|2[ab])\\)|(?:,\\s?)?(?<d>\\d{2}|2[ab])(?=\\s?(?:[,;.]|$)))");
    private static final int MOST_PIECES = 12;
    private static final int KNOWN_VILLAGE = 200;
    private static final int KNOWN_TOWN = 5000;
    private static final int KNOWN_CITY = 20_000;
    /** So long a name is no other word. */
    private static final int LONG_NAME = 9;

    private final Gazetteer gazetteer;
    private final Predicate<String> isWord;
    private final PlaceMeaning meaning;

    /** @param isWord whether folded letters are a word of the trade or of the language, so no town by themselves */
    PlaceRule(Gazetteer gazetteer, Predicate<String> isWord) {
        this.gazetteer = gazetteer;
        this.isWord = isWord;
        this.meaning = new PlaceMeaning(gazetteer);
    }

    private record Named(Span core, String key) {}

    @Override
    public List<Candidate> read(Reading reading) {
        List<Candidate> found = new ArrayList<>();
        List<Piece> pieces = reading.pieces();
        List<Radius> radii = Radius.in(reading);
        int at = 0;
        while (at < pieces.size()) {
            Candidate candidate = canStart(pieces, at) ? named(reading, at, radii) : null;
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
        return found;
    }

    private static boolean canStart(List<Piece> pieces, int at) {
        return pieces.get(at).isWord()
                && (at == 0 || !pieces.get(at).glued() || !pieces.get(at - 1).isNumber());
    }

    private @Nullable Candidate named(Reading reading, int at, List<Radius> radii) {
        List<Named> names = namesFrom(reading, at);
        if (names.isEmpty()) {
            return null;
        }
        WordsBefore before = WordsBefore.of(reading, reading.pieces().get(at).start());
        for (Named named : names) {
            Candidate candidate = candidate(reading, named, before, radii);
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }

    /** The longest first. */
    private List<Named> namesFrom(Reading reading, int at) {
        List<Named> names = new ArrayList<>(1);
        StringBuilder key = new StringBuilder();
        List<Piece> pieces = reading.pieces();
        int start = pieces.get(at).start();
        for (int i = at; i < pieces.size() && i < at + MOST_PIECES; i++) {
            Piece piece = pieces.get(i);
            boolean joins = piece.isWord() || piece.is("-") || piece.is("'");
            if (!joins) {
                break;
            }
            key.append(Gazetteer.part(piece));
            String name = key.toString();
            if (!gazetteer.begins(name)) {
                break;
            }
            if (piece.isWord() && gazetteer.knows(name)) {
                names.addFirst(new Named(new Span(start, piece.end()), name));
            }
        }
        return names;
    }

    private @Nullable Candidate candidate(Reading reading, Named named, WordsBefore before, List<Radius> radii) {
        Span core = named.core();
        Optional<Candidate> delivery = PlaceMeaning.delivery(core, reading);
        if (delivery.isPresent() && !gazetteer.communes(named.key()).isEmpty()) {
            return delivery.get();
        }
        boolean capital = Character.isUpperCase(reading.text().charAt(core.start()));
        boolean word = isWord.test(named.key());
        Optional<Radius> radius = Radius.before(radii, core.start(), reading.folded());
        Optional<Radius> after = Radius.after(radii, core.end());
        Optional<Candidate> there = withDepartement(reading, named, before);
        if (there.isPresent()) {
            return there.get();
        }
        boolean around = before.isNear() || radius.isPresent() || after.isPresent();
        if (!around && (capital || before.isPreposition()) && !(word && !(capital && before.isPreposition()))) {
            Optional<Candidate> area = area(named, before);
            if (area.isPresent()) {
                return area.get();
            }
        }
        Optional<Commune> largest = gazetteer.communes(named.key()).stream().findFirst();
        if (largest.isEmpty()) {
            return around && radius.isEmpty() ? area(named, before).orElse(null) : null;
        }
        Commune commune = largest.get();
        if (radius.isPresent()) {
            Span wide = new Span(radius.get().start(), core.end());
            return meaning.near(core, wide, commune, radius.get().km());
        }
        if (after.isPresent() && !word) {
            Span wide = new Span(before.nearStart(), after.get().end());
            return meaning.near(core, wide, commune, after.get().km());
        }
        if (before.isNear() && (capital || !word)) {
            Span wide = new Span(before.nearStart(), core.end());
            Optional<Candidate> area =
                    gazetteer.region(named.key()).isPresent() ? area(named, before) : Optional.empty();
            return area.orElseGet(() -> meaning.near(core, wide, commune, Near.DEFAULT_KM));
        }
        boolean town = isKnown(commune, named.key(), capital, before.isPreposition())
                && !word
                && named.key().length() > 2;
        return town ? meaning.town(core, commune) : null;
    }

    /** "Vienne 38": of towns of one name, and of a département that has it too, the one that lies there. */
    private Optional<Candidate> withDepartement(Reading reading, Named named, WordsBefore before) {
        Matcher behind = DEPARTEMENT_BEHIND
                .matcher(reading.folded())
                .region(named.core().end(), reading.folded().length());
        if (before.isNear() || !behind.lookingAt()) {
            return Optional.empty();
        }
        String code = (behind.group("c") == null ? behind.group("d") : behind.group("c")).toUpperCase(Locale.ROOT);
        Span both = new Span(named.core().start(), behind.end());
        return gazetteer.communes(named.key()).stream()
                .filter(commune -> commune.departement().equals(code))
                .findFirst()
                .map(commune -> meaning.town(both, commune));
    }

    /** How large a town must be to be meant, by how it is written. */
    private static boolean isKnown(Commune commune, String key, boolean capital, boolean preposition) {
        int least = capital && preposition ? KNOWN_VILLAGE : capital || preposition ? KNOWN_TOWN : KNOWN_CITY;
        return commune.population() >= least || (key.length() >= LONG_NAME && commune.population() >= KNOWN_TOWN);
    }

    private Optional<Candidate> area(Named named, WordsBefore before) {
        return gazetteer
                .area(named.key(), before.saysRegion())
                .map(area -> Candidate.of(
                        named.core(),
                        new Span(before.areaStart(), named.core().end()),
                        area,
                        Candidate.PLACE,
                        Sureness.CERTAIN));
    }
}
