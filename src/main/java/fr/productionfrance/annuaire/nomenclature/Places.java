package fr.productionfrance.annuaire.nomenclature;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The communes, départements and regions of France, and some cities beyond its borders, so that a code or a postcode gives a point with no internet. */
public final class Places {

    /** In which a day of this directory begins and ends: that of the members, wherever the server counts. */
    public static final ZoneId TIME_ZONE = ZoneId.of("Europe/Paris");

    private static final Comparator<Commune> MOST_POPULATED_FIRST =
            Comparator.comparingInt(Commune::population).reversed().thenComparing(Commune::insee);

    private final Map<String, Region> regions = new LinkedHashMap<>();
    private final Map<String, Departement> departements = new LinkedHashMap<>();
    private final Map<String, Commune> byInsee = new HashMap<>();
    private final Map<String, List<Commune>> byPostcode = new HashMap<>();
    private final Map<String, CityAbroad> abroad = new LinkedHashMap<>();
    private final NavigableMap<String, List<Commune>> byFoldedName = new TreeMap<>();

    private Places(
            List<Region> regions, List<Departement> departements, List<Commune> communes, List<CityAbroad> abroad) {
        regions.forEach(region -> this.regions.put(region.code(), region));
        departements.forEach(departement -> this.departements.put(departement.code(), departement));
        abroad.forEach(city -> this.abroad.put(city.code(), city));
        communes.stream().sorted(MOST_POPULATED_FIRST).forEach(this::add);
    }

    /** Reads and checks the files; takes a tenth of a second or two, so once is enough. */
    public static Places load() {
        List<Region> regions = PlaceFiles.regions();
        List<Departement> departements = PlaceFiles.departements(regions);
        return new Places(regions, departements, PlaceFiles.communes(departements), PlaceFiles.abroad());
    }

    private void add(Commune commune) {
        byInsee.put(commune.insee(), commune);
        commune.postcodes()
                .forEach(postcode -> byPostcode
                        .computeIfAbsent(postcode, _ -> new ArrayList<>(1))
                        .add(commune));
        byFoldedName
                .computeIfAbsent(FoldedName.of(commune.name()), _ -> new ArrayList<>(1))
                .add(commune);
    }

    public Optional<Commune> byInsee(String insee) {
        return Optional.ofNullable(byInsee.get(insee));
    }

    /** The communes of a postcode, the most populated first; none for a code that the post does not use. */
    public List<Commune> byPostcode(String postcode) {
        return Collections.unmodifiableList(byPostcode.getOrDefault(postcode, List.of()));
    }

    /**
     * The communes whose names start as typed, the most populated first. Accents, case, hyphens and apostrophes don't
     * count; "st" and "ste" also mean "saint" and "sainte". Nothing typed finds nothing.
     */
    public List<Commune> named(String prefix, int limit) {
        Set<Commune> found = new HashSet<>();
        for (String start : FoldedName.starts(prefix)) {
            if (!start.isEmpty()) {
                byFoldedName.subMap(start, start + Character.MAX_VALUE).values().forEach(found::addAll);
            }
        }
        return found.stream().sorted(MOST_POPULATED_FIRST).limit(limit).toList();
    }

    /** All communes, in no order. */
    public Collection<Commune> communes() {
        return Collections.unmodifiableCollection(byInsee.values());
    }

    /** A city beyond the border by its code. */
    public Optional<CityAbroad> abroad(String code) {
        return Optional.ofNullable(abroad.get(code));
    }

    /** The large cities beyond the borders, by country. */
    public List<CityAbroad> abroad() {
        return List.copyOf(abroad.values());
    }

    public Optional<Departement> departement(String code) {
        return Optional.ofNullable(departements.get(code));
    }

    /** All départements in the order of their codes, metropolitan first. */
    public List<Departement> departements() {
        return List.copyOf(departements.values());
    }

    public Optional<Region> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    /** All regions by name, metropolitan first, then overseas, then the collectivities outside regions. */
    public List<Region> regions() {
        return List.copyOf(regions.values());
    }
}
