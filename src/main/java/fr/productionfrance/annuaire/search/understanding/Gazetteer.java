package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.Departement;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of places by the letters that they are compared by. */
final class Gazetteer {

    /** What people and old maps call regions; the code is today's. */
    private static final Map<String, String> OTHER_REGION_NAMES = Map.ofEntries(
            Map.entry("aura", "84"),
            Map.entry("ara", "84"),
            Map.entry("rhonealpes", "84"),
            Map.entry("auvergne", "84"),
            Map.entry("paca", "93"),
            Map.entry("provence", "93"),
            Map.entry("idf", "11"),
            Map.entry("regionparisienne", "11"),
            Map.entry("bfc", "27"),
            Map.entry("bourgogne", "27"),
            Map.entry("franchecomte", "27"),
            Map.entry("hdf", "32"),
            Map.entry("nordpasdecalais", "32"),
            Map.entry("picardie", "32"),
            Map.entry("alsace", "44"),
            Map.entry("lorraine", "44"),
            Map.entry("champagneardenne", "44"),
            Map.entry("aquitaine", "75"),
            Map.entry("limousin", "75"),
            Map.entry("poitoucharentes", "75"),
            Map.entry("midipyrenees", "76"),
            Map.entry("languedocroussillon", "76"),
            Map.entry("centrevaldeloire", "24"),
            Map.entry("hautenormandie", "28"),
            Map.entry("bassenormandie", "28"),
            Map.entry("brittany", "53"),
            Map.entry("bretagne", "53"),
            Map.entry("normandy", "28"));

    /** Names that other languages have for towns of France, with their INSEE codes. */
    private static final Map<String, String> OTHER_TOWN_NAMES = Map.of(
            "strassburg", "67482",
            "mulhausen", "68224",
            "nizza", "06088",
            "dunkirk", "59183",
            "lyons", "69123",
            "marseilles", "13055");

    private static final int LARGE = 2000;

    private final Map<String, List<Commune>> communes = new HashMap<>();
    private final Map<String, String> departements = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>(OTHER_REGION_NAMES);
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Places places;

    Gazetteer(Places places) {
        this.places = places;
        for (Commune commune : places.communes()) {
            if (commune.point() != null) {
                String key = key(commune.name());
                communes.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(commune);
                if (commune.population() >= LARGE) {
                    Pieces.of(commune.name()).forEach(piece -> words.add(piece.folded()));
                }
            }
        }
        communes.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt(Commune::population).reversed().thenComparing(Commune::insee)));
        OTHER_TOWN_NAMES.forEach((name, insee) -> places.byInsee(insee)
                .filter(commune -> commune.point() != null)
                .ifPresent(commune -> communes.put(name, new ArrayList<>(List.of(commune)))));
        words.addAll(OTHER_TOWN_NAMES.keySet());
        places.abroad().stream()
                .flatMap(city -> city.names().stream())
                .flatMap(name -> Pieces.of(name).stream())
                .forEach(piece -> words.add(piece.folded()));
        for (Departement departement : places.departements()) {
            departements.put(key(departement.name()), departement.code());
        }
        for (Region region : places.regions()) {
            regions.put(key(region.name()), region.code());
        }
        communes.keySet().forEach(this::addBeginnings);
        departements.keySet().forEach(this::addBeginnings);
        regions.keySet().forEach(this::addBeginnings);
    }

    /** Names are joined from whole words, so their beginnings at words' ends would do; by letters it is simpler, up to a limit. */
    private void addBeginnings(String key) {
        for (int end = 1; end <= Math.min(key.length(), 12); end++) {
            beginnings.add(key.substring(0, end));
        }
    }

    boolean begins(String key) {
        return key.length() > 40 ? false : beginnings.contains(key.length() > 12 ? key.substring(0, 12) : key);
    }

    static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (Piece piece : Pieces.of(name.replace("œ", "oe").replace("Œ", "Oe"))) {
            key.append(part(piece));
        }
        return key.toString();
    }

    static String part(Piece piece) {
        return piece.kind() == Piece.Kind.SIGN
                ? ""
                : switch (piece.folded()) {
                    case "st" -> "saint";
                    case "ste" -> "sainte";
                    default -> piece.folded();
                };
    }

    /** The communes of that name, the most populated first. */
    List<Commune> communes(String key) {
        return communes.getOrDefault(key, List.of());
    }

    /** Whether it is the name of anything. */
    boolean knows(String key) {
        return communes.containsKey(key) || departements.containsKey(key) || regions.containsKey(key);
    }

    /** The département of that name, else the region; only a region where that was said. */
    Optional<Meaning> area(String key, boolean region) {
        Optional<Meaning> departement =
                Optional.ofNullable(departements.get(key)).map(code -> Meaning.Choice.of(Aspect.DEPARTEMENT, code));
        Optional<Meaning> named = region(key).map(code -> Meaning.Choice.of(Aspect.REGION, code));
        return region ? named.or(() -> departement) : departement.or(() -> named);
    }

    Optional<String> region(String key) {
        return Optional.ofNullable(regions.get(key));
    }

    Places places() {
        return places;
    }

    /** The words of the names of towns, folded: they are right as they stand. */
    Set<String> words() {
        return words;
    }
}
