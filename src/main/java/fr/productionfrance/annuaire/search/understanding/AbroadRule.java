package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.CityAbroad;
import fr.productionfrance.annuaire.search.Near;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Around a city beyond the border. The suppliers are in France, so that its surroundings are meant even where it stands alone. */
final class AbroadRule implements Rule {

    private static final int MOST_PIECES = 7;
    /** So long a name needs no capital. */
    private static final int LONG_NAME = 6;

    private final Map<String, CityAbroad> cities = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Predicate<String> isWord;

    /** @param isWord whether folded letters are a word of the trade or of the language, as "liège" is */
    AbroadRule(List<CityAbroad> abroad, Predicate<String> isWord) {
        this.isWord = isWord;
        for (CityAbroad city : abroad) {
            for (String name : city.names()) {
                cities.put(Gazetteer.key(name), city);
                beginnings.add(Gazetteer.part(Pieces.of(name).getFirst()));
            }
        }
    }

    private record Named(Span core, String key, CityAbroad city) {}

    @Override
    public List<Candidate> read(Reading reading) {
        List<Candidate> found = new ArrayList<>();
        List<Piece> pieces = reading.pieces();
        List<Radius> radii = Radius.in(reading);
        for (int at = 0; at < pieces.size(); at++) {
            Named named = beginnings.contains(Gazetteer.part(pieces.get(at))) ? longest(pieces, at) : null;
            if (named != null) {
                candidate(reading, named, radii).ifPresent(found::add);
            }
        }
        return found;
    }

    private @Nullable Named longest(List<Piece> pieces, int start) {
        @Nullable Named longest = null;
        StringBuilder key = new StringBuilder();
        for (int at = start; at < pieces.size() && at < start + MOST_PIECES; at++) {
            Piece piece = pieces.get(at);
            if (!piece.isWord() && !piece.is("-")) {
                break;
            }
            key.append(Gazetteer.part(piece));
            CityAbroad city = piece.isWord() ? cities.get(key.toString()) : null;
            if (city != null) {
                longest = new Named(new Span(pieces.get(start).start(), piece.end()), key.toString(), city);
            }
        }
        return longest;
    }

    private Optional<Candidate> candidate(Reading reading, Named named, List<Radius> radii) {
        Span core = named.core();
        Optional<Radius> before = Radius.before(radii, core.start(), reading.folded());
        Optional<Radius> after = Radius.after(radii, core.end());
        WordsBefore words = WordsBefore.of(reading, core.start());
        boolean capital = Character.isUpperCase(reading.text().charAt(core.start()));
        boolean word = isWord.test(named.key());
        boolean around = words.isNear() || before.isPresent() || after.isPresent();
        boolean written = capital || (!word && (around || named.key().length() >= LONG_NAME));
        boolean meant = written && (around || !word || words.isPreposition());
        if (!meant) {
            return Optional.empty();
        }
        Optional<Candidate> delivery = PlaceMeaning.delivery(core, reading);
        if (delivery.isPresent()) {
            return delivery;
        }
        int km = before.or(() -> after).map(Radius::km).orElse(Near.DEFAULT_KM);
        int start = before.map(Radius::start).orElse(words.nearStart());
        int end = before.isEmpty() ? after.map(Radius::end).orElse(core.end()) : core.end();
        CityAbroad city = named.city();
        return Optional.of(Candidate.of(
                core,
                new Span(start, end),
                new Meaning.Place(new Near(city.code(), city.point(), km), false),
                around ? Candidate.PLACE + 20 : Candidate.PLACE - 1,
                around ? Sureness.CERTAIN : Sureness.LIKELY));
    }
}
