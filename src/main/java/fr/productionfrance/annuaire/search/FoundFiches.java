package fr.productionfrance.annuaire.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What can be shown of fiches that were put aside. One that has become part of another is followed to that one.
 *
 * @param fiches each once, in the order in which they were asked for
 * @param gone the slugs that lead to none of them
 * @param moved by the slugs that led on, those of the fiches that they led to
 */
public record FoundFiches(List<FicheView> fiches, List<String> gone, Map<String, String> moved) {

    public FoundFiches {
        fiches = List.copyOf(fiches);
        gone = List.copyOf(gone);
        moved = Map.copyOf(moved);
    }

    public static FoundFiches of(List<String> slugs, FicheSearch search) {
        Map<String, FicheView> found = new HashMap<>();
        search.fiches(slugs).forEach(fiche -> found.put(fiche.slug(), fiche));
        Map<String, String> moved = moved(without(found, slugs.stream()), search);
        search.fiches(without(found, moved.values().stream())).forEach(fiche -> found.put(fiche.slug(), fiche));
        // The index may not know yet what the store does.
        moved.values().retainAll(found.keySet());
        return new FoundFiches(
                slugs.stream()
                        .map(slug -> found.get(moved.getOrDefault(slug, slug)))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                without(found, slugs.stream()).stream()
                        .filter(slug -> !moved.containsKey(slug))
                        .toList(),
                moved);
    }

    private static Map<String, String> moved(List<String> slugs, FicheSearch search) {
        return slugs.isEmpty() ? new HashMap<>() : new HashMap<>(search.successors(slugs));
    }

    private static List<String> without(Map<String, FicheView> found, Stream<String> slugs) {
        return slugs.filter(slug -> !found.containsKey(slug)).distinct().toList();
    }

    /** How many there would be, were none gone. */
    public int asked() {
        return fiches.size() + gone.size();
    }
}
