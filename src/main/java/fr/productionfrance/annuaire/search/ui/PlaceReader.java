package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.nomenclature.CityAbroad;
import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.Near;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a commune or a city abroad as people type it: a postcode, a name, or a name with its département or country as the page proposes it. */
final class PlaceReader {

    private static final int PROPOSED = 8;
    private static final Pattern POSTCODE = Pattern.compile("\\s*(\\d{5})\\s*");
    private static final Pattern WITH_AREA = Pattern.compile("\\s*(.+?)\\s*\\((\\w{2,3})\\)\\s*");

    /** More communes than share any name's start within one département. */
    private static final int ENOUGH = 2000;

    private final Places places;

    PlaceReader(Places places) {
        this.places = places;
    }

    /** What a started place may become, the most populated first. */
    List<String> proposals(String typed) {
        return candidates(typed).limit(PROPOSED).map(Found::label).toList();
    }

    /** The most populated commune that was typed and whose place is known, or the city abroad. */
    Optional<Near> read(String typed, int km) {
        return candidates(typed)
                .flatMap(found -> Stream.ofNullable(found.point()).map(point -> new Near(found.code(), point, km)))
                .findFirst();
    }

    /** How the page writes the place. */
    String name(Near near) {
        return places.byInsee(near.code())
                .map(Found::of)
                .or(() -> places.abroad(near.code()).map(Found::of))
                .map(Found::label)
                .orElse(near.code());
    }

    private record Found(
            String code, String label, @Nullable GeoPoint point) {

        static Found of(Commune commune) {
            return new Found(commune.insee(), commune.name() + " (" + commune.departement() + ")", commune.point());
        }

        static Found of(CityAbroad city) {
            return new Found(city.code(), city.label(), city.point());
        }
    }

    private Stream<Found> candidates(String typed) {
        Matcher postcode = POSTCODE.matcher(typed);
        if (postcode.matches()) {
            return places.byPostcode(postcode.group(1)).stream().map(Found::of);
        }
        Matcher named = WITH_AREA.matcher(typed);
        if (named.matches()) {
            Folded name = Folded.of(named.group(1));
            return Stream.concat(
                    exactly(name, places.named(named.group(1), ENOUGH))
                            .filter(commune -> commune.departement().equalsIgnoreCase(named.group(2)))
                            .map(Found::of),
                    abroad(name::equals)
                            .filter(city ->
                                    city.code().startsWith(named.group(2).toUpperCase(Locale.ROOT) + "."))
                            .map(Found::of));
        }
        return byName(typed);
    }

    /** What has that very name goes before what only begins so. */
    private Stream<Found> byName(String typed) {
        Folded name = Folded.of(typed);
        List<Commune> started = places.named(typed, ENOUGH);
        return Stream.of(
                        exactly(name, started).map(Found::of),
                        abroad(name::equals).map(Found::of),
                        started.stream().map(Found::of),
                        abroad(other -> !name.isEmpty() && other.startsWith(name))
                                .map(Found::of))
                .flatMap(found -> found)
                .distinct();
    }

    private static Stream<Commune> exactly(Folded name, List<Commune> started) {
        return started.stream().filter(commune -> Folded.of(commune.name()).equals(name));
    }

    private Stream<CityAbroad> abroad(Predicate<Folded> isMeant) {
        return places.abroad().stream()
                .filter(city -> city.names().stream().map(Folded::of).anyMatch(isMeant));
    }
}
