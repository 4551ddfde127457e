package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.Near;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a commune as people type it: a postcode, a name, or a name with its département as the page proposes it. */
final class PlaceReader {

    private static final int PROPOSED = 8;
    private static final Pattern POSTCODE = Pattern.compile("\\s*(\\d{5})\\s*");
    private static final Pattern WITH_DEPARTEMENT = Pattern.compile("\\s*(.+?)\\s*\\((\\w{2,3})\\)\\s*");

    /** More communes than share any name's start within one département. */
    private static final int ENOUGH = 2000;

    private final Places places;

    PlaceReader(Places places) {
        this.places = places;
    }

    /** What a started place may become, the most populated first. */
    List<String> proposals(String typed) {
        return candidates(typed).limit(PROPOSED).map(PlaceReader::name).toList();
    }

    /** The most populated commune that was typed and whose place is known. */
    Optional<Near> read(String typed, int km) {
        return candidates(typed)
                .flatMap(commune ->
                        Stream.ofNullable(commune.point()).map(point -> new Near(commune.insee(), point, km)))
                .findFirst();
    }

    /** How the page writes the place. */
    String name(Near near) {
        return places.byInsee(near.insee()).map(PlaceReader::name).orElse(near.insee());
    }

    private Stream<Commune> candidates(String typed) {
        Matcher postcode = POSTCODE.matcher(typed);
        if (postcode.matches()) {
            return places.byPostcode(postcode.group(1)).stream();
        }
        Matcher named = WITH_DEPARTEMENT.matcher(typed);
        if (named.matches()) {
            Folded name = Folded.of(named.group(1));
            return places.named(named.group(1), ENOUGH).stream()
                    .filter(commune -> commune.departement().equalsIgnoreCase(named.group(2)))
                    .filter(commune -> Folded.of(commune.name()).equals(name));
        }
        Folded name = Folded.of(typed);
        List<Commune> started = places.named(typed, ENOUGH);
        return Stream.concat(
                        started.stream()
                                .filter(commune -> Folded.of(commune.name()).equals(name)),
                        started.stream())
                .distinct();
    }

    private static String name(Commune commune) {
        return commune.name() + " (" + commune.departement() + ")";
    }
}
